// Armed groups. Source: general knowledge.
#pragma once

#include <string_view>

namespace presslight {

inline constexpr std::string_view kArmedGroups =
    R"('Ndrangheta;17 November;Abu Nidal Organization;Abu Sayyaf;Action Directe;ADF-NALU;Afghan Taliban;
Ahrar al-Sham;al Qaeda;Al Qaeda in the Arabian Peninsula;Al Qaeda in the Islamic Maghreb;al Qaida;al Shabaab;
Al Shabab;Al-Aqsa Martyrs Brigades;al-Aqsa Martyrs' Brigades;al-Gamaa al-Islamiyya;al-Mourabitoun;
al-Muhajiroun;al-Nusra;al-Nusra Front;al-Qaeda;al-Qaeda in Iraq;al-Qaeda in the Arabian Peninsula;
al-Qaeda in the Islamic Maghreb;al-Qaida;al-Quds Brigades;al-Shabaab;al-Shabab;Allied Democratic Forces;Amal;
Animal Liberation Front;Ansar al-Islam;Ansar al-Sharia;Ansar Allah;Ansar Bayt al-Maqdis;Ansar Beit al-Maqdis;
Ansar Dine;Ansaru;anti-Balaka;AQAP;AQI;AQIM;Arakan Rohingya Salvation Army;Arkan's Tigers;Armed Islamic Group;
Army of Conquest;Army of Islam;Aryan Brotherhood;Aryan Nations;Asa'ib Ahl al-Haq;Asaib Ahl al-Haq;
Atomwaffen Division;AUC;Aum Shinrikyo;Baader-Meinhof;Baader-Meinhof Gang;Babbar Khalsa;Badr Brigade;
Badr Organization;Baloch Liberation Army;Balochistan Liberation Army;Bandidos;Black Panther Party;
Black Panthers;Black September;Bloods;Boko Haram;Boogaloo Bois;Brigate Rosse;Cali Cartel;Camorra;
Caucasus Emirate;Chetniks;Combat 18;Continuity IRA;Contras;Cosa Nostra;Crips;Da'esh;Daesh;Daish;DHKP-C;
Donetsk People's Republic;Earth Liberation Front;Egyptian Islamic Jihad;ELN;Eta?;Euskadi Ta Askatasuna;EZLN;
Farc;Fatah al-Islam;FDLR;FLN;FLNC;Forsane Alizza;Free Aceh Movement;Free Syrian Army;
Front de Libération Nationale;FSA?;GAL;GAM;Gamaa Islamiya;GIA;Grapo;Gray Wolves;Grey Wolves;Gulf Cartel;Hamas;
Haqqani Network;Harkat-ul-Mujahideen;Hasm;Hayat Tahrir al-Sham;Hell's Angels;Hells Angels;Hezb-e-Islami;
Hezb-i-Islami;Hezbollah;Hizb ut-Tahrir;Hizballah;Hizbollah;Hizbul Mujahideen;Hizbullah;Houthi;Houthis;I.R.A.;
Indian Mujahideen;INLA;Interahamwe;IRA;Irish National Liberation Army;Irish Republican Army;IS?;ISIL;ISIS;
ISIS-K;Islam4UK;Islamic Front;Islamic Jihad;Islamic State;Islamic State in Iraq and Syria;
Islamic State in Iraq and the Levant;Islamic State in the Greater Sahara;Islamic State Khorasan;
Islamic State of Iraq;Islamic State of Iraq and al-Sham;Islamic State of Iraq and Greater Syria;
Islamic State of Iraq and Syria;Islamic State of Iraq and the Levant;Islamic State West Africa Province;ISWAP;
Izz ad-Din al-Qassam Brigades;Jabhat al-Nusra;Jabhat Fateh al-Sham;Jaish al-Fatah;Jaish al-Islam;
Jaish-e Mohammed;Jaish-e-Mohammad;Jaish-e-Mohammed;Jalisco New Generation;Jamaat-ud-Dawa;Janjaweed;
Jaysh al-Islam;JEM;Jemaah Islamiah;Jemaah Islamiyah;Jewish Defense League;Jundallah;
Justice and Equality Movement;Kach;Kachin Independence Army;Karen National Union;Kata'ib Hezbollah;
Kataib Hezbollah;Khalistan Commando Force;Khorasan Group;KKK;KLA;Klan;Kosovo Liberation Army;Ku Klux Klan;
Kurdistan Freedom Falcons;Kurdistan Workers Party;Kurdistan Workers' Party;Lashkar-e-Jhangvi;Lashkar-e-Taiba;
Lashkar-e-Tayyiba;Lashkar-i-Jhangvi;Laskar Jihad;Latin Kings;Lehi;Liberation Tigers of Tamil Eelam;Libya Dawn;
Lord's Resistance Army;Los Zetas;Loyalist Volunteer Force;LRA;LTTE;Lugansk People's Republic;
Luhansk People's Republic;LVF;M-19;M23;Mafia?;Mahdi Army;Mai-Mai;Mara Salvatrucha;Mau Mau;Medellin Cartel;
Mehdi Army;MEK;MEND;MILF;MKO;MNLF;Montoneros;Moro Islamic Liberation Front;Moro National Liberation Front;
Movement for the Emancipation of the Niger Delta;MRTA;MS-13;Mujahedin-e-Khalq;Mujahideen-e-Khalq;MUJAO;
Murabitoun;Muslim Brothers;National Action;National Liberation Army;National Liberation Front;
National Socialist Underground;Naxalites;Ndrangheta;New Black Panther Party;New IRA;New People's Army;
Niger Delta Avengers;Northern Alliance;November 17;Nusra Front;Oath Keepers;Official IRA;Pakistan Taliban;
Pakistani Taliban;Palestinian Islamic Jihad;Pathet Lao;Patriot Prayer;People's Protection Units;Peshmerga;
Phalange;Phalangists;PKK;Polisario;Polisario Front;Popular Front for the Liberation of Palestine;
Popular Resistance Committees;Promised Day Brigade;Proud Boys;Provisional IRA;
Provisional Irish Republican Army;Provisionals;Qassam Brigades;Rapid Support Forces;Real IRA;Red Army Faction;
Red Brigades;Red Hand Commando;Revolutionary Armed Forces of Colombia;Revolutionary United Front;RPF;RUF;
Rwandan Patriotic Front;Sandinista National Liberation Front;SDF;Seleka;Sendero Luminoso;Shabab;
Sharia4Belgium;Shining Path;Sinai Province;Sinaloa Cartel;Sipah-e-Sahaba;South Lebanon Army;Southern Front;
SPLA;SPLM;Stern Gang;Sudan People's Liberation Army;Sudan People's Liberation Movement;
Symbionese Liberation Army;Syrian Democratic Forces;Séléka;Tahrir al-Sham;TAK;Taliban;Tamil Tigers;
Tehreek-e-Taliban;Tehreek-e-Taliban Pakistan;Tehrik-e-Nafaz-e-Shariat-e-Mohammadi;Tehrik-i-Taliban Pakistan;
Terra Lliure;Three Percenters;TTP;Tupac Amaru;Tupamaros;UCK;UDA;UFF;ULFA;Ulster Defence Association;
Ulster Freedom Fighters;Ulster Volunteer Force;Umkhonto we Sizwe;United Liberation Front of Asom;Ustasha;
Ustashe;UVF;Viet Cong;Vietcong;Wagner;Wagner Group;Weather Underground;Weathermen;West Side Boys;Yakuza;YPG;
YPJ;Zapatistas;Zetas)";

}  // namespace presslight
