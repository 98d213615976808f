// Surnames, the most frequent and the best known. Source: general knowledge.
#pragma once

#include <string_view>

namespace presslight {

inline constexpr std::string_view kSurnames =
    R"(Abadi;Abbas;Abbott;Abe;Adams;Aguilar;Ahern;Ahmadinejad;Ahmed;Alexander;Ali;Allen;Alvarado;Alvarez;Anderson;
Andersson;Andrews;Annan;Arafat;Ardern;Armstrong;Arnold;Assad;Assange;Attlee;Austin;Aznar;Bailey;Baker;Bakker;
Ban;Banerjee;Banks;Barker;Barnes;Barroso;Bauer;Becker;Bell;Bennett;Berlusconi;Bernanke;Bernard;Bernstein;
Berry;Bezos;Bhutto;Bianchi;Biden;Bishop;Black;Blair;Bloomberg;Boehner;Bolsonaro;Bose;Bowman;Boyd;Bradley;
Bradshaw;Branson;Braun;Brooks;Brown;Bruton;Bryant;Buchanan;Buffett;Buhari;Burke;Burns;Burton;Bush;Butler;Butt;
Byrne;Calderon;Calderón;Callaghan;Cameron;Campbell;Carlson;Carpenter;Carr;Carroll;Carter;Castillo;Castro;
Chambers;Chan;Chapman;Chatterjee;Chavez;Chen;Cheney;Cheung;Chirac;Cho;Choi;Chowdhury;Christensen;Christie;
Churchill;Chávez;Clark;Clegg;Clinton;Cohen;Cole;Coleman;Collins;Colombo;Comey;Connolly;Conti;Contreras;Cook;
Cooper;Corbyn;Correa;Cowen;Cox;Crawford;Cruz;Cunningham;Daly;Daniels;Das;Davis;Day;de Vries;Dean;Delgado;
Demir;Desai;Diaz;Dixon;Doherty;Dominguez;Doyle;Draghi;Drummond;Dubois;Duffy;Duncan;Dunn;Durand;Eden;Edwards;
Elliott;Ellis;Erdogan;Erdoğan;Eriksson;Espinoza;Esposito;Estrada;Evans;Farage;Ferguson;Fernandez;Ferrari;
Fields;Fillon;Fischer;Fisher;Fitzgerald;Fitzpatrick;Flores;Foley;Ford;Forsyth;Foster;Fowler;Fox;Franklin;
Fraser;Freeman;Friedman;Fuller;Gaddafi;Gadhafi;Gallagher;Gandhi;Garcia;Gardner;Garrett;Garza;Gates;Geithner;
George;Ghani;Ghosh;Gibson;Gilbert;Gillard;Gingrich;Goldberg;Goldstein;Gomez;Gonzales;Gonzalez;Gorbachev;
Gordon;Gove;Graham;Grant;Gray;Greco;Green;Greene;Greenspan;Griffin;Griffiths;Guerrero;Guo;Gupta;Guterres;
Gutierrez;Guzman;Hague;Hall;Hamilton;Hansen;Hanson;Harper;Harris;Harrison;Hart;Hartmann;Harvey;Hassan;Hawkins;
Hayes;Heath;Henderson;Henry;Hernandez;Herrera;Hicks;Hill;Ho;Hoang;Hodgson;Hoffman;Hofmann;Hollande;Holmes;
Holt;Horvat;Hossain;Howard;Howell;Hu;Huang;Huber;Huckabee;Hudson;Hughes;Hunt;Hunter;Hussain;Hussein;Ibrahim;
Iqbal;Islam;Ito;Ivanov;Iyer;Jackson;Jacobs;James;Jansen;Jenkins;Jensen;Jimenez;Jinping;Jintao;Jobs;Johansson;
Johnson;Johnston;Jonathan;Jones;Jordan;Joshi;Juncker;Jung;Kagame;Kang;Karlsson;Karzai;Kasich;Katz;Kavanagh;
Kaya;Kelley;Kelly;Kennedy;Kenny;Kenyatta;Kerry;Key;Khamenei;Khan;Khomeini;Kim;King;Kirchner;Klein;Knight;
Kobayashi;Kohl;Koizumi;Kowalski;Krause;Krüger;Kumar;Kuznetsov;Köhler;Lagarde;Lamont;Lane;Lange;Larson;Larsson;
Laurent;Lavrov;Lawrence;Lawson;Le;Lee;Lefebvre;Lehmann;Leroy;Levy;Lewis;Li;Liang;Lim;Lin;Little;Liu;Llewellyn;
Lloyd;Long;Lopez;Lowe;Lucas;Lula;Luna;Luo;Lynch;Ma;MacDonald;Mackay;Mackenzie;Maclean;Macmillan;Macri;Macron;
Madoff;Maduro;Maier;Maldonado;Malik;Maliki;Mandela;Manning;Mao;Marino;Marquez;Marshall;Martin;Martinez;Mason;
Matthews;May;Mbeki;McCain;McCarthy;McConnell;McCoy;McDonald;McGuinness;McKenzie;McLean;Medina;Medvedev;Mehta;
Mejia;Mendez;Mendoza;Menon;Merkel;Meyer;Michel;Miliband;Miller;Mills;Mirza;Mitchell;Mitterrand;Mizrahi;
Mnangagwa;Modi;Mohamed;Mohammed;Montgomery;Moon;Moore;Morales;Moreau;Moreno;Morgan;Morris;Morrison;Morsi;
Mubarak;Mueller;Mugabe;Mukherjee;Munoz;Munro;Murdoch;Murphy;Murray;Museveni;Musharraf;Musk;Myers;Müller;Nagy;
Nair;Nakamura;Navalny;Nelson;Netanyahu;Neumann;Ng;Nguyen;Nichols;Nicholson;Nielsen;Nieto;Nilsson;Nixon;Nolan;
Novak;Nowak;Nunez;O'Brien;O'Connor;O'Neill;O'Reilly;O'Sullivan;Obama;Obasanjo;OBrien;Odinga;Oliver;Olmert;
Olson;Olsson;Ortega;Ortiz;Osborne;Owens;Padilla;Paisley;Palin;Palmer;Papadopoulos;Papandreou;Park;Parker;
Parsons;Patel;Patterson;Paulson;Payne;Pearson;Pedersen;Pelosi;Pena;Pence;Peres;Perez;Perkins;Perry;Peters;
Peterson;Petit;Petrov;Pham;Phillips;Pierce;Popescu;Popov;Poroshenko;Porter;Powell;Preston;Price;Pritchard;
Prodi;Putin;Qaddafi;Quinn;Qureshi;Rahman;Rajoy;Ramaphosa;Ramirez;Ramos;Rao;Rasmussen;Ray;Reagan;Reddy;Reed;
Rees;Reid;Renzi;Reyes;Reynolds;Ricci;Rice;Richards;Richardson;Richter;Riley;Rios;Rivera;Roberts;Robertson;
Robinson;Rodriguez;Rogers;Rojas;Romano;Romero;Romney;Rose;Rosen;Rosenberg;Ross;Rossi;Rouhani;Rousseff;Rowe;
Roy;Rubio;Rudd;Ruiz;Rumsfeld;Russell;Russo;Ryan;Saito;Salazar;Salmond;Salvini;Samaras;Sanchez;Sanders;
Sandoval;Santiago;Santos;Sarkozy;Sato;Savage;Schmidt;Schneider;Schroeder;Schröder;Schultz;Schulz;Schumer;
Schwartz;Schwarz;Schäuble;Scott;Sen;Shah;Sharif;Sharma;Sharon;Sharp;Shaw;Sheikh;Siddiqui;Silva;Simmons;Simon;
Simpson;Sims;Sinclair;Singh;Sisi;Slater;Smirnov;Smith;Snowden;Snyder;Sokolov;Sorensen;Soros;Soto;Spencer;
Steinmeier;Stephens;Stevens;Stewart;Stone;Sturgeon;Sullivan;Sun;Sutton;Suzuki;Sykes;Szabo;Tan;Tanaka;Taylor;
Temer;Thatcher;Thomas;Thompson;Thornton;Thorpe;Torres;Tran;Trudeau;Trump;Tsipras;Tucker;Turnbull;Turner;Tusk;
Tymoshenko;Uribe;Valdez;Valls;Varadkar;Vargas;Varoufakis;Vasquez;Vaughan;Vega;Visser;Volcker;Volkov;Vu;Wade;
Wagner;Walker;Wallace;Walsh;Walton;Wang;Ward;Warren;Washington;Watanabe;Watkins;Watson;Weaver;Webb;Weber;
Weiss;Welch;Wells;Werner;West;Wheeler;White;Whittaker;Williams;Williamson;Willis;Wilson;Wisniewski;Wolf;Wong;
Wood;Woods;Wright;Wu;Xi;Xu;Yamada;Yamamoto;Yang;Yanukovych;Yates;Yellen;Yeltsin;Yilmaz;Yoon;Yoshida;Young;
Zapatero;Zarif;Zelensky;Zhang;Zhao;Zhou;Zhu;Zimmerman;Zimmermann;Zuckerberg;Zuma)";

}  // namespace presslight
