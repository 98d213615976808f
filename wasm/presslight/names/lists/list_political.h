// Political parties. Source: general knowledge.
#pragma once

#include <string_view>

namespace presslight {

inline constexpr std::string_view kPolitical =
    R"(A Just Russia;A.N.C.;Aam Aadmi Party;AAP;AfD;African National Congress;AIADMK;AK Party;Akali Dal;AKP;Alde;
All Progressives Congress;Alliance 90/The Greens;Alliance Party;ALP;Alternative for Germany;Amal Movement;
American Crossroads;American Independent Party;American Nazi Party;Americans for Prosperity;ANC;Ano?;Aontu;
APC;Arena?;Ataka;Australian Greens;Australian Labor Party;Austrian Freedom Party;Austrian People's Party;
Awami League;Ba'ath Party;Baath Party;Bahujan Samaj Party;Bangladesh Nationalist Party;Barisan Nasional;
Basque Nationalist Party;Batasuna;Batkivshchyna;BDP;Better Together;Bharatiya Janata Party;BJP;Bloc Quebecois;
Bloc Québécois;Blue and White?;BNP;Brexit Party;Britain First;Britain Stronger in Europe;
British National Party;Brothers of Italy;BSP;Bull Moose Party;Cambiemos;Cambodian People's Party;CCP;CDA;CDU;
Chama Cha Mapinduzi;Change UK;Chinese Communist Party;CHP;Christian Democratic Union;Christian Democrats;
Christian Social Union;CiU;Ciudadanos;Civic Platform;Club for Growth;Comintern;Communist Party;
Communist Party of China;Communist Party of Cuba;Communist Party of India;Communist Party of the Soviet Union;
Congress of the People;Congress Party;Conservative and Unionist Party;Conservative Campaign Headquarters;
Conservative Central Office;Conservative Party;Conservative Party of Canada;Constitution Party;
Convergence and Union;CPC;CPI-M;CPSU;Crossroads GPS;CSSD;CSU;Cuban Communist Party;D.N.C.;D66;DA?;
Danish People's Party;Dawa Party;DCCC;Democratic Alliance;Democratic Congressional Campaign Committee;
Democratic Governors Association;Democratic National Committee;Democratic Party;Democratic Party of Japan;
Democratic Progressive Party;Democratic Senatorial Campaign Committee;Democratic Socialists of America;
Democratic Union Party;Democratic Unionist Party;Democratic Unity;Democratic-Republican Party;Die Linke;
Dixiecrats;DMK;DNC;DPJ;DPP;DSCC;DUP;Economic Freedom Fighters;EDL;EFF;Emily's List;En Marche;
English Defence League;Ennahda;EPP;EPRDF;ERC;Esquerra Republicana;European Conservatives and Reformists;
European People's Party;Fanmi Lavalas;Fatah;FDP;Federalist Party;Fianna Fail;Fianna Fáil;Fidesz;Fine Gael;
Finns Party;Five Star Movement;FMLN;Forza Italia;FPO;FPÖ;France Unbowed;Free Democratic Party;Free Democrats;
Free Patriotic Movement;Free Soil Party;Freedom and Justice Party;Freedom Party;Frelimo;Front National;FSLN;
Future Forward;Future Movement;G.O.P.;GERB;Gerindra;Golden Dawn;Golkar;Good Party;GOP;Grand National Party;
Grand Old Party;Green Party;Greens?;GroenLinks;HDP;Herri Batasuna;Independent Greeks;Indian National Congress;
Inkatha;Inkatha Freedom Party;Institutional Revolutionary Party;Iraqiya;Irish Labour Party;
Islamic Supreme Council of Iraq;Israeli Labor Party;Italian Communist Party;Jamaat-e-Islami;
Jamaica Labour Party;Janata Dal;Janata Party;Jewish Home;Jobbik;Joint List;Jubilee Alliance;Jubilee Party;
Justice and Development Party;Justice First;Justicialist Party;Kadima;KANU;KDP;Khmer Rouge;KKE;KMT;
Know Nothing Party;Komeito;Kulanu;Kuomintang;Kurdistan Democratic Party;La France Insoumise;
La Republique En Marche;La République En Marche;Labor Party;Labour?;Labour Party;Law and Justice;LDP;LDPR;
Leave.EU;Left Party;Lega?;Lega Nord;Les Republicains;Les Républicains;Lib Dem;Lib Dems;Liberal Democrat;
Liberal Democratic Party;Liberal Democrats;Liberal Party;Liberal Party of Australia;Liberal Party of Canada;
Libertarian Party;Likud;MAS?;MDB;MDC;Mebyon Kernow;Meretz;MHP;Militant Tendency;Moderate Party;Moderates?;
Momentum?;Monster Raving Loony Party;Morena?;Movement for Democratic Change;Movement Toward Socialism;MoveOn;
MoveOn.org;MPLA;MQM;MSZP;Muslim Brotherhood;Muttahida Qaumi Movement;N-VA;National Action Party;
National Democratic Party;National Front;National League for Democracy;National Party;
National Party of Australia;National Rally;National Republican Congressional Committee;
National Republican Senatorial Committee;National Resistance Movement;Nationalist Movement Party;Nazi Party;
NDC;NDP;New Democracy;New Democratic Party;New Flemish Alliance;New Komeito;New Labour;New Zealand First;
Nidaa Tounes;NLD;Northern League;Norwegian Labour Party;NPP;NRCC;NRM;NRSC;NSDAP;ODS;One Nation;Open VLD;
Orange Democratic Movement;Our Ukraine;Pakatan Harapan;Pakistan Muslim League;Pakistan Peoples Party;
Pakistan Tehreek-e-Insaf;Palang Pracharath;PAN?;PAP;Parnas;Parti Quebecois;Parti Québécois;Parti Socialiste;
Party for Freedom;Party of European Socialists;Party of Regions;PAS?;Pasok;Patriotic Union of Kurdistan;
Pauline Hanson's One Nation;PDI-P;PDP;Pegida;People of Freedom;People's Action Party;
People's Democratic Party;People's Front;People's National Party;People's Party;Peoples' Democratic Party;
Peronist Party;Petro Poroshenko Bloc;PFLP;Pheu Thai;Pirate Party;PiS;PKK;Plaid;Plaid Cymru;PMDB;PML-N;Podemos;
Popular Will;Populist Party;PP?;PPP;PRD;PRI;Priorities USA;Progress Party;Progressive Conservative Party;
Progressive Conservatives;Progressive Party;PSDB;PSOE;PSUV;PT?;PTI;PUK;PvdA;PVV;PYD;R.N.C.;
Radical Civic Union;Rashtriya Swayamsevak Sangh;Rassemblement National;Referendum Party;Reform Party;
Reform Party of Canada;Reform UK;Renamo;Republican Governors Association;Republican National Committee;
Republican Party;Republican People's Party;Respect Party;Right Sector;RNC;Rodina;RSS;Sadrist Movement;
Saenuri Party;Samajwadi Party;Sandinistas;Scottish Conservatives;Scottish Greens;Scottish Labour;
Scottish National Party;SDLP;SDP;Servant of the People;Shas;Shiv Sena;Sinn Fein;Sinn Féin;Smer;SNP;
Social Democrat;Social Democratic and Labour Party;Social Democratic Party;Social Democrats;
Socialist International;Socialist Party;Socialist Workers Party;Socialists?;Socialists and Democrats;
Solidarity?;Spanish Socialist Workers' Party;SPD;SPÖ;State of Law;Svoboda;SVP;Swapo;Sweden Democrats;
Swedish Social Democratic Party;Swift Boat Veterans for Truth;Swiss People's Party;Syriza;Tea Party;
Tea Party Express;Tea Party Patriots;Tehreek-e-Insaf;Thai Rak Thai;TNA;To Potami;TPLF;
Traditional Unionist Voice;Trinamool Congress;True Finns;TUV;UK Independence Party;UKIP;Ulster Unionist Party;
Ulster Unionists;UMNO;UMP;Union for a Popular Movement;UNITA;United Russia;
United Socialist Party of Venezuela;United Torah Judaism;US Green Party;USDP;UUP;Venstre;Viet Minh;
Vishwa Hindu Parishad;Vlaams Belang;Vlaams Blok;Vote Leave;Vox?;VVD;Wafd;Welsh Labour;Whig Party;Whigs?;
Wildrose;Women's Equality Party;Workers Party;Workers' Party;Workers' Party of Korea;Working Families Party;
Yabloko;Yes Scotland;Yesh Atid;Yisrael Beiteinu;Zanu-PF;ÖVP)";

}  // namespace presslight
