// Bands, orchestras and ballet companies. Source: general knowledge.
#pragma once

#include <string_view>

namespace presslight {

inline constexpr std::string_view kBands =
    R"(ABBA;AC/DC;Academy of St Martin in the Fields;Aerosmith;Alice in Chains;Allman Brothers Band;
American Ballet Theatre;Arcade Fire;Arctic Monkeys;Backstreet Boys;Bad Religion;Bananarama;BBC Philharmonic;
BBC Symphony Orchestra;Beach Boys;Beastie Boys;Beatles;Bee Gees;Belle and Sebastian;Berlin Philharmonic;
Black Eyed Peas;Black Sabbath;Blink-182;Bloc Party;Blondie?;Blue Öyster Cult;Bolshoi Ballet;Bon Jovi;Boney M;
Boston Pops;Boston Symphony Orchestra;Boyz II Men;BTS;Buffalo Springfield;Buzzcocks;Byrds;Can?;Canned Heat;
Cheap Trick;Chemical Brothers;Chicago Symphony Orchestra;Cirque du Soleil;
City of Birmingham Symphony Orchestra;Cleveland Orchestra;Coldplay;Cranberries?;Creedence Clearwater Revival;
Crosby, Stills & Nash;Crowded House;Daft Punk;Dave Matthews Band;Death Cab for Cutie;Deep Purple;Def Leppard;
Depeche Mode;Destiny's Child;Dire Straits;Dixie Chicks;Doobie Brothers;Dream Theater;Duran Duran;
Eagles of Death Metal;Earth, Wind & Fire;Electric Light Orchestra;Emerson, Lake & Palmer;
English National Ballet;Eurythmics;Everly Brothers;Faith No More;Fall Out Boy;Fine Young Cannibals;
Flaming Lips;Fleet Foxes;Fleetwood Mac;Foo Fighters;Foreigner?;Four Tops;Franz Ferdinand?;Fugees;Genesis?;
Girls Aloud;Goo Goo Dolls;Gorillaz;Grateful Dead;Green Day;Guns N' Roses;Hallé Orchestra;Hole?;Hot Chip;
Huey Lewis and the News;Human League;Hüsker Dü;Imagine Dragons;Incubus?;INXS;Iron Maiden;Jackson 5;
Jane's Addiction;Jefferson Airplane;Jefferson Starship;Jethro Tull;Joffrey Ballet;Joy Division;Judas Priest;
Kaiser Chiefs;Kasabian;Keane?;King Crimson;Kings of Leon;Kinks;Kiss?;Kool & the Gang;Kraftwerk;Led Zeppelin;
Little Feat;Living Colour;London Philharmonic Orchestra;London Symphony Orchestra;Los Angeles Philharmonic;
Lynyrd Skynyrd;Manic Street Preachers;Mariinsky Ballet;Maroon 5;Massive Attack;MC5;Megadeth;Metallica;
Minnesota Orchestra;Mogwai;Monkees;Moody Blues;Mott the Hoople;Mumford & Sons;Muse?;My Bloody Valentine;
My Chemical Romance;Mötley Crüe;N.W.A;New Kids on the Block;New Order?;New York City Ballet;
New York Philharmonic;Nickelback;Nine Inch Nails;Nirvana?;No Doubt?;NSYNC;Oasis?;One Direction;
Orchestra of the Age of Enlightenment;Orchestre de Paris;OutKast;Panic! at the Disco;Pantera;Paramore;
Paris Opera Ballet;Pearl Jam;Pet Shop Boys;Philadelphia Orchestra;Philharmonia Orchestra;Pink Floyd;Pixies;
Pogues;Portishead?;Primal Scream;Procol Harum;Public Enemy?;Queen?;Queens of the Stone Age;Queensrÿche;R.E.M.;
Radiohead;Rage Against the Machine;Rambert;Ramones;Red Hot Chili Peppers;Rolling Stones;Roxy Music;
Royal Concertgebouw Orchestra;Royal Liverpool Philharmonic;Royal Philharmonic Orchestra;
Royal Scottish National Orchestra;Run-DMC;Rush?;Salt-N-Pepa;San Francisco Symphony;Scissor Sisters;Scorpions;
Scottish Ballet;Sepultura;Sex Pistols;Sigur Rós;Simon & Garfunkel;Simple Minds;Simply Red;
Siouxsie and the Banshees;Slade;Slayer?;Sleater-Kinney;Slipknot;Sly and the Family Stone;Smashing Pumpkins;
Snow Patrol;Soft Cell;Sonic Youth;Soundgarden;Spandau Ballet;Spice Girls;Spinal Tap;Status Quo?;Steely Dan;
Steppenwolf;Stereophonics;Stone Roses;Stone Temple Pilots;Supertramp;Swedish House Mafia;
Sydney Symphony Orchestra;System of a Down;T. Rex;Take That;Talking Heads;Tears for Fears;
The Allman Brothers Band;The Beach Boys;The Beatles;The Byrds;The Chemical Brothers;The Cleveland Orchestra;
The Cranberries;The Cure;The Damned;The Doobie Brothers;The Doors;The Everly Brothers;The Flaming Lips;
The Go-Go's;The Grateful Dead;The Jackson 5;The Jam;The Killers;The Kinks;The Mamas & the Papas;The Monkees;
The Moody Blues;The National?;The Offspring;The Pogues;The Pointer Sisters;The Pretenders;The Prodigy;
The Ramones;The Rolling Stones;The Shirelles;The Smashing Pumpkins;The Smiths;The Specials;The Stone Roses;
The Strokes;The Supremes;The Temptations;The Velvet Underground;The Verve;The White Stripes;The Who;
The Yardbirds;The Zombies;Thin Lizzy;Third Eye Blind;TLC?;Toto?;Travis?;Twenty One Pilots;U2;UB40;Uriah Heep;
Vampire Weekend;Van Halen;Velvet Underground;Vienna Boys' Choir;Vienna Philharmonic;Weezer;
Welsh National Opera;Westlife;White Stripes;Whitesnake;Wu-Tang Clan;XTC;Yardbirds;Yeah Yeah Yeahs;Yes?;ZZ Top)";

}  // namespace presslight
