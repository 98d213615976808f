// Adjectives and people of countries and continents. Source: general knowledge.
#pragma once

#include <string_view>

namespace presslight {

inline constexpr std::string_view kNationalities =
    R"(Afghan;Afghans;African;Africans;Alawite;Alawites;Albanian;Albanians;Algerian;Algerians;American;Americans;
Angolan;Arab;Arabic;Arabs;Argentine;Argentinian;Armenian;Armenians;Asian;Asians;Australian;Australians;
Austrian;Austrians;Azerbaijani;Bahraini;Bangladeshi;Belarusian;Belgian;Belgians;Berber;Bolivian;Bosnian;
Bosnians;Brazilian;Brazilians;British;Briton;Britons;Buddhist;Buddhists;Bulgarian;Bulgarians;Burmese;
Californian;Cambodian;Cameroonian;Canadian;Canadians;Catalan;Catalans;Catholic;Catholics;Chechen;Chechens;
Chilean;Chinese;Christian?;Christians;Colombian;Colombians;Communist?;Communists;Congolese;Conservatives?;
Croat;Croatian;Croats;Cuban;Cubans;Cypriot;Czech;Czechs;Dane;Danes;Danish;Democrat;Democrats;Dutch;
Eastern European;Ecuadorean;Ecuadorian;Egyptian;Egyptians;Emirati;English;Englishman;Eritrean;Estonian;
Ethiopian;Ethiopians;European;Europeans;Filipino;Filipinos;Finn;Finnish;Finns;French;Frenchman;Gambian;
Georgian;Georgians;German;Germans;Ghanaian;Greek;Greeks;Guatemalan;Haitian;Haitians;Hasidic;Hindu;Hindus;
Hispanic;Hispanics;Honduran;Hungarian;Hungarians;Icelandic;Indian;Indians;Indonesian;Indonesians;Iranian;
Iranians;Iraqi;Iraqis;Irish;Irishman;Islamic;Islamist;Islamists;Israeli;Israelis;Italian;Italians;Ivorian;
Jamaican;Japanese;Jew;Jewish;Jews;Jordanian;Jordanians;Kazakh;Kenyan;Kenyans;Korean;Koreans;Kosovan;Kurd;
Kurdish;Kurds;Kuwaiti;Kyrgyz;Latin American;Latino;Latinos;Latvian;Lebanese;Liberals?;Liberian;Libyan;Libyans;
Lithuanian;Londoner;Londoners;Macedonian;Malaysian;Malaysians;Malian;Maltese;Marxist;Mexican;Mexicans;
Middle Eastern;Moldovan;Mongolian;Montenegrin;Moroccan;Moroccans;Muslim;Muslims;Nazi;Nazis;Nepalese;Nepali;
New Yorker?;New Yorkers;New Zealander;Nicaraguan;Nigerian;Nigerians;North Korean;Northern Irish;Norwegian;
Norwegians;Omani;Pakistani;Pakistanis;Palestinian;Palestinians;Panamanian;Peruvian;Pole;Poles;Polish?;
Portuguese;Protestant;Protestants;Qatari;Republican?;Republicans?;Rohingya;Roma?;Romanian;Romanians;Russian;
Russians;Rwandan;Salafi;Salafist;Saudi;Saudis;Scot;Scots;Scottish;Senegalese;Serb;Serbian;Serbs;Shia;Shiite;
Shiites;Sierra Leonean;Sikh;Sikhs;Singaporean;Slovak;Slovenian;Somali;Somalis;South African;South Africans;
South Korean;South Koreans;Soviet;Soviets;Spaniard;Spanish;Sri Lankan;Sudanese;Sunni;Sunnis;Swede;Swedes;
Swedish;Swiss;Syrian;Syrians;Taiwanese;Tajik;Tamil;Tamils;Tanzanian;Texan;Texans;Thai;Thais;Tibetan;Tibetans;
Tories;Tory;Tunisian;Tunisians;Turk;Turkish;Turks;Ugandan;Uighur;Uighurs;Ukrainian;Ukrainians;Uruguayan;
Uyghur;Uyghurs;Uzbek;Venezuelan;Venezuelans;Vietnamese;Welsh;Western;Westerners;Yazidi;Yazidis;Yemeni;Yemenis;
Zambian;Zimbabwean;Zionist)";

}  // namespace presslight
