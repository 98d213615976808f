// Charities, think tanks, campaigns. Source: general knowledge.
#pragma once

#include <string_view>

namespace presslight {

inline constexpr std::string_view kNgos =
    R"(350.org;A.C.L.U.;AA?;AAA?;AARP;Access Now;ACLU;Action for Children;ActionAid;Adam Smith Institute;ADL;AEI;
Age Concern;Age UK;Aipac;Alzheimer's Society;American Civil Liberties Union;American Enterprise Institute;
American Family Association;American Israel Public Affairs Committee;American Jewish Committee;
American Legion;Americans for Tax Reform;Amnesty?;Amnesty International;Amnesty USA;Anti-Defamation League;
Anti-Slavery International;April 6 Youth Movement;Arms Control Association;Article 19;ASPCA;Aspen Institute;
Asthma UK;Atlantic Council;Automobile Association;B'Tselem;Barnardo's;Battersea Dogs and Cats Home;
Better Business Bureau;Big Brother Watch;Big Brothers Big Sisters;Big Issue;Bill & Melinda Gates Foundation;
Bill and Melinda Gates Foundation;Black Lives Matter;Board of Deputies;Board of Deputies of British Jews;
Boy Scouts;Boy Scouts of America;BPAS;Brady Campaign;Brake?;Breaking the Silence;Brennan Center;
Brennan Center for Justice;Bring Back Our Girls;British Heart Foundation;British Humanist Association;
British Legion;British Pregnancy Advisory Service;Brookings;Brookings Institution;
Bulletin of the Atomic Scientists;Cafod;Cage?;CAIR;Campaign for Better Transport;
Campaign for Nuclear Disarmament;Campaign for Real Ale;Campaign Legal Center;Camra;Cancer Research UK;
Care International;Carnegie Corporation;Carnegie Endowment;Carnegie Endowment for International Peace;
Carter Center;Catholic League;Cato Institute;Center for a New American Security;Center for American Progress;
Center for Democracy & Technology;Center for Democracy and Technology;Center for Reproductive Rights;
Center for Responsive Politics;Center for Strategic and International Studies;Centre for European Reform;
Centre for Policy Studies;Centre for Social Justice;Centrepoint;Chatham House;Child Poverty Action Group;
Childline;Children in Need;Children's Society;Christian Aid;Christian Coalition;Christian Institute;
Citizens Advice;Citizens Advice Bureau;Citizens for Responsibility and Ethics in Washington;Civitas;
Clinton Foundation;Clinton Global Initiative;CND;Code Pink;CodePink;Color of Change;Comic Relief;
Committee to Protect Journalists;Common Cause;Commonwealth Fund;Community Security Trust;
Competitive Enterprise Institute;Conflict Armament Research;Consumer Reports;Consumers' Association;
Council on American-Islamic Relations;Council on Foreign Relations;Countryside Alliance;CPJ;Crisis?;CSIS?;
CST?;Demos;Diabetes UK;Disabled American Veterans;Doctors of the World;Doctors Without Borders;Dogs Trust;
Earthjustice;Economic Policy Institute;EFF?;Electoral Reform Society;Electronic Frontier Foundation;
Electronic Privacy Information Center;English PEN;Enough Project;Environmental Defense Fund;
Equal Justice Initiative;Evangelical Alliance;Everytown;Everytown for Gun Safety;Extinction Rebellion;
Fabian Society;Falun Gong;Family Research Council;Fathers 4 Justice;Fawcett Society;
Federation of American Scientists;Feeding America;Femen;Fight for the Future;Focus on the Family;
Ford Foundation;Foundation for Defense of Democracies;Free Gaza Movement;Free Tibet;Freedom House;Freemasons;
Friends of the Earth;Full Fact;Gates Foundation;Girl Guides;Girl Scouts;Girl Scouts of the USA;Girlguiding;
GLAAD;Global Witness;Goodwill?;Greenpeace;Greenpeace UK;Gun Owners of America;Gush Shalom;
Guttmacher Institute;Habitat for Humanity;Halo Trust;Handicap International;Health Foundation;
Heartland Institute;Help for Heroes;Help the Aged;Henry Jackson Society;Heritage Foundation;Hizmet;
Hoover Institution;Hope Not Hate;Howard League;Howard League for Penal Reform;HRW;Hudson Institute;
Human Rights Campaign;Human Rights First;Human Rights in China;Human Rights Watch;Humane Society;
Humane Society of the United States;Humanists UK;IFS;IHH;IISS;Index on Censorship;Innocence Project;Inquest;
Institute for Fiscal Studies;Institute for Government;Institute for Public Policy Research;
Institute for the Study of War;Institute of Economic Affairs;International Campaign for Tibet;
International Institute for Strategic Studies;International Justice Mission;
International Republican Institute;International Solidarity Movement;Invisible Children;IPPR;
Iraq and Afghanistan Veterans of America;Islamic Relief;Islamic Society of North America;J Street;
Joseph Rowntree Foundation;Judicial Watch;Kaiser Family Foundation;Kefaya;Kids Company;King's Fund;KIPP;
Lambda Legal;Landmine Action;Lawyers for Human Rights;League Against Cruel Sports;League of Women Voters;
Legal Defense Fund;Liberty?;Lions Club;Live Aid;Local Coordination Committees;London Cycling Campaign;LULAC;
MacArthur Foundation;Macmillan Cancer Support;MADD;Make-A-Wish Foundation;Manhattan Institute;March of Dimes;
Marie Curie Cancer Care;Marie Stopes;Marie Stopes International;Mayors Against Illegal Guns;MCB;
Medecins Sans Frontieres;Media Matters;Media Matters for America;Memorial?;Mencap;Mercatus Center;Mercy Corps;
Mexican American Legal Defense and Educational Fund;Migrant Help;Migration Observatory;Migration Watch;
Migration Watch UK;MigrationWatch;Mind?;Mines Advisory Group;Moms Demand Action;Moral Majority;
Mothers Against Drunk Driving;MoveOn;MSF;Muslim Council of Britain;Muslim Public Affairs Council;
Médecins Sans Frontières;N.A.A.C.P.;N.R.A.;NAACP;Nacro;NARAL;NARAL Pro-Choice America;National Action Network;
National Consumers League;National Council of La Raza;National Democratic Institute;
National Endowment for Democracy;National Institute of Economic and Social Research;
National Organization for Marriage;National Organization for Women;National Rifle Association;
National Right to Life Committee;National Secular Society;
National Society for the Prevention of Cruelty to Children;National Urban League;
Natural Resources Defense Council;Nature Conservancy;New America;New America Foundation;NIESR;Nobel Committee;
Nobel Foundation;Norwegian Nobel Committee;NOW?;NRA;NRDC;NSPCC;Nuclear Threat Initiative;Nuffield Foundation;
Nuffield Trust;Occupy London;Occupy Wall Street;Open Rights Group;Open Society Foundations;
Open Society Institute;OpenSecrets;Operation Rescue;Otpor;Oxfam;Oxfam GB;Parkinson's UK;Peace Now;PEN America;
PEN International;People for the American Way;People's Assembly;Peta;Peterson Institute;
Peterson Institute for International Economics;Plan International;Plane Stupid;Planned Parenthood;
Policy Exchange;Prince's Trust;Prison Reform Trust;Privacy International;Project for the New American Century;
Project Veritas;Public Citizen;Pussy Riot;Quilliam;Quilliam Foundation;RAC Foundation;
Rainforest Action Network;Ramblers;Ramblers' Association;RAND;RAND Corporation;
Raqqa Is Being Slaughtered Silently;Reform?;Refuge?;Refugee Action;Refugee Council;Reporters Without Borders;
Reprieve;Republic?;Resolution Foundation;ResPublica;Rethink Mental Illness;RNIB;RNLI;
Robert Wood Johnson Foundation;Rock the Vote;Rockefeller Foundation;Rotary Club;Rotary International;
Royal British Legion;Royal Institute of International Affairs;Royal National Lifeboat Institution;
Royal Society for the Protection of Birds;Royal United Services Institute;RSPB;RSPCA;Rusi;Samaritans;
Sandy Hook Promise;Save the Children;Save the Children UK;Scope?;Scout Association;Sea Shepherd;Sense?;
Shelter?;Sierra Club;Simon Wiesenthal Center;Simon Wiesenthal Centre;SIPRI;Small Arms Survey;
Social Market Foundation;SOHR;Southern Poverty Law Center;SPLC;Sport Relief;SSPCA;St Mungo's;
Stockholm International Peace Research Institute;Stonewall?;Stop the War;Stop the War Coalition;
Stroke Association;Sunlight Foundation;Survival International;Susan B. Anthony List;Susan G. Komen;
Susan G. Komen for the Cure;Sustrans;Syria Civil Defence;Syria Civil Defense;Syrian National Coalition;
Syrian National Council;Syrian Network for Human Rights;Syrian Observatory for Human Rights;Tamarod;
Tax Foundation;Tax Policy Center;Taxpayers' Alliance;Teach First;Teach for America;Tearfund;Tell Mama;
Terrence Higgins Trust;Transparency International;TransportWatch;Treatment Action Campaign;Trump Foundation;
Trussell Trust;UK Uncut;Union of Concerned Scientists;United Way;Urban Institute;Urban League;
Veterans for Peace;Veterans of Foreign Wars;VFW;Viva Palestina;Voto Latino;Walk Free Foundation;
Washington Institute for Near East Policy;WaterAid;Wellcome Trust;Which?;White Helmets;Wildlife Trusts;
William J. Clinton Foundation;Wilson Center;Women's Aid;Women's Institute;Woodland Trust;
Woodrow Wilson Center;World Resources Institute;World Vision;World Wide Fund for Nature;Worldwatch Institute;
Wounded Warrior Project;WWF;Yes Men;Yesha Council;YMCA;YWCA)";

}  // namespace presslight
