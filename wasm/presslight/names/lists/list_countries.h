// Countries and what plays as one, in lower case. Source: general knowledge.
#pragma once

#include <string_view>

namespace presslight {

inline constexpr std::string_view kCountries =
    R"(afghanistan;albania;algeria;andorra;angola;antigua;argentina;armenia;australia;austria;azerbaijan;bahamas;
bahrain;bangladesh;barbados;belarus;belgium;belize;benin;bermuda;bhutan;bolivia;bosnia;bosnia-herzegovina;
botswana;brazil;britain;brunei;bulgaria;burkina faso;burma;burundi;cambodia;cameroon;canada;cape verde;
central african republic;chad;chile;china;colombia;comoros;congo;costa rica;croatia;cuba;curacao;cyprus;
czech republic;czechia;denmark;djibouti;dominica;dominican republic;ecuador;egypt;el salvador;england;
equatorial guinea;eritrea;estonia;eswatini;ethiopia;faroe islands;fiji;finland;france;gabon;gambia;georgia;
germany;ghana;gibraltar;great britain;greece;grenada;guadeloupe;guatemala;guinea;guinea-bissau;guyana;haiti;
holland;honduras;hong kong;hungary;iceland;india;indonesia;iran;iraq;ireland;israel;italy;ivory coast;jamaica;
japan;jordan;kazakhstan;kenya;kosovo;kuwait;kyrgyzstan;laos;latvia;lebanon;lesotho;liberia;libya;
liechtenstein;lithuania;luxembourg;macedonia;madagascar;malawi;malaysia;maldives;mali;malta;mauritania;
mauritius;mexico;moldova;mongolia;montenegro;morocco;mozambique;myanmar;namibia;nepal;netherlands;new zealand;
nicaragua;niger;nigeria;north korea;north macedonia;northern ireland;norway;oman;pakistan;palestine;panama;
papua new guinea;paraguay;peru;philippines;poland;portugal;puerto rico;qatar;republic of ireland;romania;
russia;rwanda;samoa;san marino;saudi arabia;scotland;senegal;serbia;seychelles;sierra leone;singapore;
slovak republic;slovakia;slovenia;somalia;south africa;south korea;south sudan;soviet union;spain;sri lanka;
sudan;suriname;sweden;switzerland;syria;tahiti;taiwan;tajikistan;tanzania;thailand;togo;tonga;
trinidad and tobago;tunisia;turkey;turkmenistan;u.s;u.s.;u.s.a.;uae;uganda;uk;ukraine;united arab emirates;
united kingdom;united states;uruguay;us;usa;uzbekistan;vanuatu;venezuela;vietnam;wales;west germany;
west indies;yemen;yugoslavia;zaire;zambia;zimbabwe)";

}  // namespace presslight
