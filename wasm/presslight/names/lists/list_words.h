// Words that tell what the name around them is, in lower case. Source: general knowledge of English news.
#pragma once

#include <string_view>

namespace presslight {

// Before a person's name.
inline constexpr std::string_view kTitleWords =
    R"(admiral;ambassador;archbishop;attorney;aunt;ayatollah;baron;baroness;bishop;brother;capt;captain;cardinal;
chairman;chairwoman;chancellor;cllr;coach;col;colonel;commander;congressman;congresswoman;constable;corporal;
councillor;count;cpl;dame;deputy;detective;director;dr;duchess;duke;earl;emir;emperor;father;frau;gen;general;
gov;governor;herr;imam;inspector;judge;justice;king;lady;lieutenant;lord;lt;madam;madame;maj;major;master;
mayor;minister;miss;monsieur;mp;mr;mrs;ms;mullah;officer;pope;premier;president;prince;princess;private;prof;
professor;pte;queen;rabbi;rep;representative;rev;reverend;saint;secretary;sen;senator;senor;sergeant;sgt;
sheikh;sheriff;signor;sir;sister;speaker;spokesman;spokeswoman;sultan;superintendent;taoiseach;uncle;viscount)";

// Titles of men.
inline constexpr std::string_view kMaleTitles =
    R"(baron;bishop;brother;chairman;congressman;count;duke;earl;emir;emperor;father;herr;imam;king;lord;master;
monsieur;mr;pope;prince;senor;signor;sir;spokesman;sultan;uncle;viscount)";

// Titles of women.
inline constexpr std::string_view kFemaleTitles =
    R"(aunt;baroness;chairwoman;congresswoman;dame;duchess;frau;lady;madam;madame;miss;mrs;ms;princess;queen;sister;
spokeswoman)";

// Offices: never part of a name.
inline constexpr std::string_view kRoleWords =
    R"(activist;actor;actress;admiral;adviser;advisor;aide;ambassador;analyst;anchor;attorney;author;blogger;
candidate;captain;ceo;cfo;chair;chairman;chairperson;chairwoman;chancellor;chief;co-founder;coach;colonel;
columnist;commander;commissioner;congressman;congresswoman;constable;coo;coordinator;correspondent;councillor;
dci;defender;deputy;detective;director;doctor;economist;editor;executive;founder;goalkeeper;gov;gov.;governor;
head;headteacher;host;inspector;journalist;judge;justice;lawmaker;lawmakers;lawyer;leader;lecturer;lieutenant;
lord-lieutenant;major;manager;mayor;member;members;midfielder;minister;mp;mps;nominee;officer;official;
officials;owner;pc;premier;presenter;president;principal;professor;prosecutor;rep;rep.;reporter;
representative;secretary;sen;sen.;senator;senators;sergeant;singer;solicitor;speaker;spokesman;spokesperson;
spokeswoman;star;striker;superintendent;supporters;teacher;treasurer;trustee;undersecretary;vice-president;
voters;whip)";

// Begin the name of a body, with "of" or "for".
inline constexpr std::string_view kHeadsBefore =
    R"(academy;administration;agency;alliance;archives;army;assembly;association;authority;bank;bar;board;
brotherhood;bureau;center;centre;chamber;church;club;college;commission;committee;confederation;conference;
congress;council;court;courts;daughters;department;directorate;division;doctors;federation;foundation;friends;
front;fund;guild;house;initiative;inspectorate;institute;institution;knights;league;ministries;ministry;
mothers;movement;museum;network;office;order;organisation;organization;parliament;partnership;party;register;
reporters;school;secretariat;senate;service;society;sons;tribunal;trust;union;university)";

// End the name of a body.
inline constexpr std::string_view kHeadsAfter =
    R"(academy;administration;afc;agency;airlines;airways;albion;alliance;archives;army;assembly;associates;
association;assurance;athletic;authority;bakeries;bakery;bank;battalion;board;bookshop;breweries;brewery;
brigade;brothers;bulletin;bureau;buses;capital;caucus;center;centre;chamber;charity;chemicals;choir;chronicle;
church;cinemas;clinic;clinics;club;co-operative;coaches;collective;college;command;commission;committee;
commons;communications;company;congress;consortium;constabulary;construction;consultancy;consulting;
cooperative;corporation;corps;council;councils;couriers;court;cruises;daily;dairies;dairy;department;
departments;directorate;dispatch;distillery;division;electric;electronics;energy;engineering;entertainment;
estates;examiner;exchange;express;fc;federation;fellowship;ferries;financial;fisheries;fleet;foods;force;
forces;foundation;freight;front;fund;gallery;gazette;group;guard;herald;holdings;homes;hospice;hospital;hotel;
hotels;hotspur;housing;industries;infirmary;initiative;inquirer;inspectorate;institute;institution;insurance;
investments;journal;laboratories;laboratory;labs;league;legion;legislature;library;lines;logistics;magazine;
mail;media;militia;mining;ministries;ministry;mirror;motor;motors;movement;museum;navy;network;news;nursery;
observatory;observer;office;orchestra;organisation;organization;parliament;partners;partnership;party;
petroleum;pharma;pharmaceuticals;pharmacies;pharmacy;pictures;playhouse;police;polytechnic;post;press;
properties;quarries;radio;railroad;railway;railways;rangers;records;regiment;register;restaurant;review;
rovers;school;schools;secretariat;securities;semiconductor;senate;sentinel;service;services;shipping;shipyard;
shipyards;society;software;solutions;sons;squad;squadron;standard;steel;stores;studios;supermarkets;supplies;
surgery;systems;taskforce;technologies;telecom;telegraph;television;theater;theatre;times;tobacco;tramways;
trawlers;tribunal;tribune;trust;tv;union;unit;universities;university;ventures;vineyards;wanderers;waterways;
weekly;yachts)";

// Legal forms of companies.
inline constexpr std::string_view kLegalForms =
    R"(ab;ag;asa;bhd;bv;co;co.;corp;corp.;gmbh;inc;inc.;incorporated;kgaa;kk;limited;llc;llp;lp;ltd;ltd.;n.v.;nv;oyj;
plc;plc.;pty;s.a.;s.p.a.;sa;sarl;se;spa;srl)";

// End the name of a place.
inline constexpr std::string_view kPlaceHeads =
    R"(airport;arena;avenue;bay;beach;border;boulevard;bridge;canal;cape;castle;cathedral;city;coast;county;creek;
crescent;desert;district;drive;falls;forest;gardens;glacier;gulf;harbor;harbour;heights;highway;hill;hills;
island;islands;lake;lane;mount;mountain;mountains;ocean;palace;park;peninsula;plateau;port;prison;province;
region;river;road;sea;springs;square;stadium;station;strait;street;tower;town;valley;village)";

// Begin sentences, not names.
inline constexpr std::string_view kFunctionWords =
    R"(a;about;above;according;across;actually;additionally;after;again;against;ahead;all;almost;alone;already;also;
although;altogether;always;am;amid;among;an;and;another;any;anybody;anyone;anything;anyway;apart;apparently;
are;around;as;aside;asked;at;away;back;bad;based;basically;be;because;been;before;being;below;besides;between;
beyond;big;born;both;but;by;can;certainly;children;clearly;consequently;could;critics;currently;days;despite;
did;do;does;down;dozens;during;each;earlier;early;eight;either;eleven;elsewhere;especially;even;eventually;
every;everybody;everyone;everything;everywhere;except;experts;families;few;finally;first;five;following;for;
former;fortunately;forward;four;friends;from;furthermore;generally;given;good;great;had;half;has;have;having;
he;hence;her;here;hers;high;him;his;hours;how;however;hundreds;i;if;importantly;in;including;indeed;initially;
inside;instead;interestingly;into;is;it;its;just;largely;last;late;later;left;less;let;like;likely;long;low;
mainly;many;may;maybe;me;meanwhile;men;might;millions;mine;minutes;months;more;moreover;most;mostly;much;must;
my;near;nearly;neither;never;nevertheless;new;next;nine;no;nobody;none;nor;not;nothing;now;nowhere;obviously;
of;off;officers;officials;often;oh;ok;okay;old;on;once;one;only;onto;or;originally;other;otherwise;our;ours;
out;outside;over;overall;particularly;partly;people;per;perhaps;please;plus;possibly;previously;probably;
protesters;quite;rather;really;recently;regarding;researchers;residents;right;scientists;second;seven;several;
shall;she;short;should;similarly;simply;since;six;small;so;some;somebody;someone;something;sometimes;
somewhere;sorry;speaking;still;such;surely;surprisingly;ten;than;thanks;that;the;their;theirs;them;then;there;
therefore;these;they;third;this;those;though;thousands;three;through;throughout;thus;to;today;together;
tomorrow;tonight;too;toward;towards;twelve;twice;two;typically;ultimately;under;unfortunately;unless;unlike;
until;up;upon;us;usually;versus;very;via;voters;was;we;weeks;well;were;what;whatever;when;whenever;where;
whereas;wherever;whether;which;while;who;whoever;whom;whose;why;will;with;within;without;witnesses;women;
workers;would;writing;years;yes;yesterday;yet;you;young;your;yours)";

// Months, days, feasts.
inline constexpr std::string_view kCalendarWords =
    R"(apr;april;aug;august;autumn;christmas;dec;december;easter;feb;february;fri;friday;halloween;hanukkah;jan;
january;jul;july;jun;june;march;may;monday;nov;november;oct;october;passover;ramadan;saturday;sep;sept;
september;summer;sunday;thanksgiving;thu;thursday;tue;tuesday;wednesday;winter)";

// Stand inside names in lower case.
inline constexpr std::string_view kConnectors =
    R"(al;and;bin;da;de;del;della;den;der;des;di;dos;du;el;for;ibn;la;le;les;of;the;van;von;zu)";

// Written in capitals, but no names.
inline constexpr std::string_view kNoNames =
    R"(a-level;ad;adhd;ai;aids;am;app;atm;ave;ba;bame;bc;bce;blvd;bme;bsc;bst;cbe;cctv;cd;ce;ceo;cfo;cm;coo;covid;ct;
cto;cv;dept;diy;dj;dna;dui;dvd;ed;edt;er;esq;est;et;faq;flotus;fm;gcse;gcses;gdp;gm;gmt;gp;gps;hd;hiv;hq;hr;
html;http;https;icu;id;ied;ieds;ii;iii;ip;ipo;iq;isa;it;iv;ivf;ix;jr;kc;kg;km;kph;kw;lcd;led;lgbt;lgbti;lgbtq;
lol;mba;mbe;mc;mp;mph;mps;mri;mrsa;mw;nos;nsfw;obe;ok;op;pc;pcr;pdf;pdt;pe;phd;pm;potus;pp;pr;ps;pst;ptsd;qc;
rd;rev;rip;rna;roi;rsvp;sars;sms;sr;suv;suvs;swat;tv;ufo;url;usb;utc;vat;vi;vii;viii;vip;vips;vol;vr;vs;wmd;
wmds;www;xi;xii)";

// Before an office.
inline constexpr std::string_view kModifiers =
    R"(acting;assistant;attorney;business;chairman;chief;co;comptroller;culture;current;defence;defense;deputy;
education;energy;environment;ex;ex-president;executive;finance;first;foreign;former;health;home;hon;honorable;
honourable;incoming;interior;junior;justice;labor;labour;lady;late;lead;longtime;lord;managing;new;old;
one-time;outgoing;outspoken;permanent;press;prime;prime-minister;right;second;secretary;security;senior;
shadow;solicitor;special;then;trade;transport;treasury;under;undersecretary;veteran;vice;young)";

// End the names of events, laws, prizes.
inline constexpr std::string_view kThingHeads =
    R"(accord;accords;act;agreement;amendment;award;awards;bill;bowl;challenge;championship;championships;
constitution;crisis;cup;day;derby;disease;election;elections;era;expo;fair;festival;games;law;laws;lottery;
marathon;olympics;open;operation;oscars;pact;plan;prize;protocol;referendum;revolution;scandal;show;stakes;
summit;syndrome;theorem;tour;treaty;trial;trials;trophy;virus;war;week)";

}  // namespace presslight
