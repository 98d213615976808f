// International bodies. Source: general knowledge.
#pragma once

#include <string_view>

namespace presslight {

inline constexpr std::string_view kInternational =
    R"(A.U.;ADB;African Development Bank;African Union;AIIB;ALBA?;American Red Cross;Apec;Arab League;ASEAN;
Asia-Pacific Economic Cooperation;Asian Development Bank;Asian Infrastructure Investment Bank;
Association of South East Asian Nations;Association of Southeast Asian Nations;AU?;
Bank for International Settlements;Basel Committee;Benelux;Bilderberg Group;Brics;British Red Cross;Caricom;
CELAC;Cern;CIS?;Collective Security Treaty Organization;Comesa;Commonwealth?;
Commonwealth of Independent States;Commonwealth of Nations;Commonwealth Secretariat;Council of Europe;
Council of Ministers;Council of the European Union;Court of Justice of the European Union;CSTO;CTBTO;E.U.;EAC;
East African Community;EBRD;EC?;ECB;ECHR;ECJ;Economic Community of West African States;ECOWAS;EEC;EFSA;EFTA;
EIB;EMA;ESA;EU;Eurasian Economic Union;Euratom;Eurogroup;Eurojust;
European Bank for Reconstruction and Development;European Banking Authority;European Broadcasting Union;
European Central Bank;European Commission;European Community;European Council;European Court of Auditors;
European Court of Human Rights;European Court of Justice;European Defence Agency;European Economic Area;
European Economic Community;European Environment Agency;European External Action Service;
European Food Safety Authority;European Free Trade Association;European Investment Bank;
European Medicines Agency;European Parliament;European Securities and Markets Authority;
European Southern Observatory;European Space Agency;European Union;Europol;Eurostat;
Extractive Industries Transparency Initiative;FAO;Financial Action Task Force;Financial Stability Board;
Food and Agriculture Organisation;Food and Agriculture Organization;Frontex;G-20;G-7;G-8;G20;G7;G77;G8;GCC;
General Agreement on Tariffs and Trade;General Assembly?;Group of 20;Group of Eight;Group of Seven;
Gulf Co-operation Council;Gulf Cooperation Council;Human Rights Council;I.C.C.;I.M.F.;IAEA;IATA;Icann;ICAO;
ICC;ICJ;ICRC;IEA;IFC?;IGAD;ILO;IMF;Inter-American Commission on Human Rights;
Inter-American Court of Human Rights;Inter-American Development Bank;Inter-Parliamentary Union;
Intergovernmental Panel on Climate Change;International Air Transport Association;
International Atomic Energy Agency;International Civil Aviation Organization;
International Committee of the Red Cross;International Court of Justice;International Criminal Court;
International Criminal Tribunal for Rwanda;International Criminal Tribunal for the former Yugoslavia;
International Crisis Group;International Energy Agency;
International Federation of Red Cross and Red Crescent Societies;International Finance Corporation;
International Labour Organisation;International Labour Organization;International Maritime Organization;
International Monetary Fund;International Organisation for Migration;International Organization for Migration;
International Rescue Committee;International Telecommunication Union;International Whaling Commission;
Internet Engineering Task Force;Interpol;IOM;Islamic Development Bank;ISO;ITU;IWC;Kimberley Process;
League of Arab States;League of Nations;Mercosul;Mercosur;Minustah;N.A.T.O.;NATO;Non-Aligned Movement;
Nordic Council;North Atlantic Council;North Atlantic Treaty Organisation;North Atlantic Treaty Organization;
Nuclear Suppliers Group;O.A.S.;O.E.C.D.;OAS;OAU;OCHA;OECD;Office for the Coordination of Humanitarian Affairs;
Office of the United Nations High Commissioner for Human Rights;OHCHR;OIC;OPCW;Opec;
Organisation for Economic Co-operation and Development;Organisation for Security and Cooperation in Europe;
Organisation for the Prohibition of Chemical Weapons;Organisation of African Unity;
Organisation of American States;Organisation of Islamic Cooperation;
Organisation of Petroleum Exporting Countries;Organisation of the Islamic Conference;
Organization for Economic Co-operation and Development;Organization for Economic Cooperation and Development;
Organization for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe;
Organization for the Prohibition of Chemical Weapons;Organization of African Unity;
Organization of American States;Organization of Islamic Cooperation;
Organization of the Petroleum Exporting Countries;OSCE;Pacific Islands Forum;Palestinian Red Crescent;
Pan American Health Organization;Paris Club;Permanent Court of Arbitration;Quartet?;Red Crescent;Red Cross;
SAARC;SADC;Salvation Army;Schengen?;Seato;Security Council;Shanghai Cooperation Organisation;
Shanghai Cooperation Organization;Southern African Development Community;Special Court for Sierra Leone;
Syrian Arab Red Crescent;Trilateral Commission;Troika?;U.N.;U.N. General Assembly;U.N. Human Rights Council;
U.N. Security Council;UN;UN Development Programme;UN Environment Programme;UN General Assembly;UN Habitat;
UN High Commissioner for Refugees;UN Human Rights Council;UN Office on Drugs and Crime;UN Refugee Agency;
UN Secretariat;UN Security Council;UN Women;UN-Habitat;UNAIDS;UNAMA;UNAMI;Unasur;Unctad;UNDP;UNEP;Unesco;
UNFCCC;UNFPA;UNHCR;Unicef;UNIDO;United Nations;United Nations Development Program;
United Nations Development Programme;United Nations General Assembly;
United Nations High Commissioner for Refugees;United Nations Human Rights Council;
United Nations Security Council;Universal Postal Union;UNMISS;Unmovic;Unodc;UNRWA;Unscom;UNSMIL;
Visegrad Group;W.H.O.;W.T.O.;W3C;Warsaw Pact;Wassenaar Arrangement;WFP;WHO;WIPO;WMO;World Bank;
World Bank Group;World Court;World Customs Organization;World Economic Forum;World Food Program;
World Food Programme;World Health Organisation;World Health Organization;
World Intellectual Property Organization;World Meteorological Organization;World Trade Organisation;
World Trade Organization;World Wide Web Consortium;World Wildlife Fund;WTO)";

}  // namespace presslight
