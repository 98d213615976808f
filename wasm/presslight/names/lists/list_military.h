// Armed forces and their commands. Source: general knowledge.
#pragma once

#include <string_view>

namespace presslight {

inline constexpr std::string_view kMilitary =
    R"(101st Airborne Division;1st Cavalry Division;82nd Airborne Division;ADF;Afghan Local Police;
Afghan National Army;Afghan National Police;Afghan National Security Forces;Africom;Air Force?;
Air Force Academy;Air National Guard;Amisom;ANSF;Armed Forces of Ukraine;Army?;Army National Guard;
Army Rangers;Army Reserve;Armée de Terre;Assam Rifles;Australian Army;Australian Defence Force;Azov Battalion;
Azov Regiment;Baltic Fleet;Basij;Black Sea Fleet;Black Watch;Border Security Force;British Army;Bundeswehr;
Canadian Armed Forces;Canadian Forces;Centcom;Central Command;Coldstream Guards;Colombian Army;
Combined Joint Task Force;Confederate Army;Continental Army;Counter Terrorism Service;Cyber Command;
Delta Force;Donbas Battalion;Egyptian Army;Ethiopian Army;Eufor;European Command;Fifth Fleet;Foreign Legion;
French Army;French Foreign Legion;Frontier Corps;Green Berets;Grenadier Guards;Gurkhas;Haganah;Home Guard;
Household Cavalry;IDF;Imperial Japanese Army;Indian Air Force;Indian Army;Indian Navy;
International Security Assistance Force;Iranian Revolutionary Guard;Iranian Revolutionary Guards;
Iraqi Air Force;Iraqi Army;Iraqi Counter Terrorism Service;Iraqi Security Forces;IRGC;Irgun;
Irish Defence Forces;Irish Guards;ISAF;ISF;Islamic Revolutionary Guard Corps;Israel Defence Forces;
Israel Defense Forces;Israeli Air Force;Israeli Army;Israeli Defence Forces;Israeli Defense Forces;
Israeli Navy;Japan Self-Defense Forces;Joint Forces Command;Joint Special Operations Command;
Kenya Defence Forces;Kfor;Korean People's Army;Kriegsmarine;Lebanese Armed Forces;Lebanese Army;
Libyan National Army;LNA;Luftwaffe;Marine Corps;Marines?;Mercian Regiment;Minusma;Monusco;National Guard;
Naval Reserve;Navy?;Navy SEAL;Navy SEALs;Nigerian Army;NORAD;Northern Command;Northern Fleet;Pacific Command;
Pacific Fleet;Pakistan Air Force;Pakistan Army;Pakistani Army;Palmach;Parachute Regiment;
People's Liberation Army;PLA;PLA Navy;Popular Mobilisation Forces;Popular Mobilization Forces;Qods Force;
Quds Force;RAAF;RAF;Rangers?;RCAF;Red Army;Republican Guard;Revolutionary Guard;Revolutionary Guard Corps;
Revolutionary Guards;Royal Air Force;Royal Anglian Regiment;Royal Artillery;Royal Australian Air Force;
Royal Australian Navy;Royal Canadian Air Force;Royal Canadian Navy;Royal Engineers;Royal Fleet Auxiliary;
Royal Gurkha Rifles;Royal Logistic Corps;Royal Marine;Royal Marines;Royal Navy;Royal Regiment of Fusiliers;
Royal Regiment of Scotland;Russian Air Force;Russian Army;Russian Navy;Rwanda Defence Force;SAS?;SBS?;
Scots Guards;SEAL Team Six;Self-Defence Forces;Self-Defense Forces;Seventh Fleet;Sixth Fleet;Southern Command;
Soviet Army;Space Command;Space Force;Special Air Service;Special Boat Service;Special Forces;
Special Operations Command;Spetsnaz;Strategic Command;Sudan Armed Forces;Swiss Guard;Syrian Air Force;
Syrian Arab Army;Syrian Army;Tatmadaw;Territorial Army;Texas National Guard;The Rifles;Turkish Armed Forces;
Turkish Army;U.S. Air Force;U.S. Army;U.S. Central Command;U.S. Coast Guard;U.S. Marine Corps;U.S. Marines;
U.S. Navy;U.S. Pacific Command;Ugandan Army;Ukrainian Armed Forces;Ukrainian Army;Ulster Defence Regiment;
Unamid;Unifil;Union Army;United States Air Force;United States Army;United States Navy;Unmil;Unprofor;UPDF;
US Africa Command;US Air Force;US Army;US Central Command;US Coast Guard;US Cyber Command;US Marine Corps;
US Marines;US Military;US Navy;US Pacific Command;Waffen-SS;Wehrmacht;Welsh Guards;West Point;
Women's Royal Naval Service;Yorkshire Regiment)";

}  // namespace presslight
