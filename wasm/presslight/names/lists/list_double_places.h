// Places whose name joins two by "and". Source: general knowledge.
#pragma once

#include <string_view>

namespace presslight {

inline constexpr std::string_view kDoublePlaces =
    R"(Adur and Worthing;Andaman and Nicobar Islands;Antigua and Barbuda;Antrim and Newtownabbey;Ards and North Down;
Argyll and Bute;Avon and Somerset;Barking and Dagenham;Basingstoke and Deane;Bath and North East Somerset;
Bath and Wells;Brecon and Radnorshire;Brighton and Hove;Caithness and Sutherland;Castile and León;
Causeway Coast and Glens;Chaharmahal and Bakhtiari;Cheshire West and Chester;Dadra and Nagar Haveli;
Daman and Diu;Derry and Strabane;Devon and Cornwall;Dumfries and Galloway;England and Wales;Epsom and Ewell;
Fermanagh and Omagh;Hammersmith and Fulham;Hereford and Worcester;Hinckley and Bosworth;Jammu and Kashmir;
Kensington and Chelsea;King's Lynn and West Norfolk;Kohgiluyeh and Boyer-Ahmad;Lisburn and Castlereagh;
Mid and East Antrim;Moray and Nairn;Newfoundland and Labrador;Nuneaton and Bedworth;Oadby and Wigston;
Orkney and Shetland;Perth and Kinross;Redcar and Cleveland;Reigate and Banstead;Ross and Cromarty;
Saint Kitts and Nevis;Saint Pierre and Miquelon;Saint Vincent and the Grenadines;Sao Tome and Principe;
Sistan and Baluchestan;South Georgia and the South Sandwich Islands;St Kitts and Nevis;
St Vincent and the Grenadines;St. Kitts and Nevis;St. Vincent and the Grenadines;Svalbard and Jan Mayen;
São Tomé and Príncipe;Telford and Wrekin;Tonbridge and Malling;Turks and Caicos;Turks and Caicos Islands;
Tyne and Wear;Wallis and Futuna;Windsor and Maidenhead)";

}  // namespace presslight
