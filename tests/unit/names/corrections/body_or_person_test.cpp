#include "presslight/names/corrections/body_or_person.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "support/kinds.h"

namespace presslight {
namespace {

std::string told(const std::string& text, const std::vector<GivenName>& given) {
  return kinds_after(tell_bodies_from_persons, text, given);
}

constexpr NameKind kPerson = NameKind::person;
constexpr NameKind kBody = NameKind::organisation;

TEST(BodyOrPerson, TwoSurnamesAndASignAreAFirm) {
  EXPECT_EQ(told("A report by Corbeck & Rowle found rust.", {{"Corbeck", kPerson}, {"Rowle", kPerson}}),
            "Corbeck & Rowle: body");
  EXPECT_EQ(told("A report by Corbeck & Rowle found rust.", {{"Rowle", kPerson}}), "Corbeck & Rowle: body");
  EXPECT_EQ(told("Corbeck and Rowle met.", {{"Corbeck", kPerson}, {"Rowle", kPerson}}),
            "Corbeck: person; Rowle: person");
  EXPECT_EQ(told("Love from Anna & Peter.", {{"Anna", kPerson}, {"Peter", kPerson}}),
            "Anna: person; Peter: person");
}

TEST(BodyOrPerson, ATownIsNoShortFormOfItsWaterCompany) {
  EXPECT_EQ(told("Tarn Water paid. Tarn University said Tarn was dry.",
                 {{"Tarn Water", kBody}, {"Tarn University", kBody}, {"Tarn", NameKind::other}}),
            "Tarn Water: body; Tarn University: body; Tarn: other");
}

TEST(BodyOrPerson, TheShortFormOfACompanyIsNobody) {
  EXPECT_EQ(told("Veltrix jumps\n\nVeltrix Systems Inc rose.",
                 {{"Veltrix", kPerson}, {"Veltrix Systems Inc", kBody}}),
            "Veltrix: body; Veltrix Systems Inc: body");
  EXPECT_EQ(told("Marlow Ltd was sold. Jack Marlow wept. Marlow left.",
                 {{"Marlow Ltd", kBody}, {"Jack Marlow", kPerson}, {"Marlow", kPerson}}),
            "Marlow Ltd: body; Jack Marlow: person; Marlow: person");
}

TEST(BodyOrPerson, TheShortFormOfABodyIsNobody) {
  EXPECT_EQ(told("Quorra Institute met. Quorra left.", {{"Quorra Institute", kBody}, {"Quorra", kPerson}}),
            "Quorra Institute: body; Quorra: body");
  EXPECT_EQ(told("Tarn's Society met. Tarn left.", {{"Tarn's Society", kBody}, {"Tarn", kPerson}}),
            "Tarn's Society: body; Tarn: person");
  EXPECT_EQ(told("The Bayou Sentinel wrote. He read the Sentinel.",
                 {{"Bayou Sentinel", kBody}, {"Sentinel", kPerson}}),
            "Bayou Sentinel: body; Sentinel: body");
  EXPECT_EQ(told("Keel Hearth left. Keel Hearth Foods shut.",
                 {{"Keel Hearth", kPerson}, {"Keel Hearth Foods", kBody}}),
            "Keel Hearth: body; Keel Hearth Foods: body");
  EXPECT_EQ(told("Thorn Magna left. Thorn Magna Council shut.",
                 {{"Thorn Magna", kPerson}, {"Thorn Magna Council", kBody}}),
            "Thorn Magna: person; Thorn Magna Council: body");
}

TEST(BodyOrPerson, ACentreThatActsIsABody) {
  EXPECT_EQ(told("Orla Medical Center said no.", {{"Orla Medical Center", NameKind::place}}),
            "Orla Medical Center: body");
  EXPECT_EQ(told("They met at Orla Center.", {{"Orla Center", NameKind::place}}), "Orla Center: other");
}

TEST(BodyOrPerson, ACompanyIsToldByWhatItMakes) {
  EXPECT_EQ(told("So Hallow Asset Management met.", {{"Hallow Asset Management", kPerson}}),
            "Hallow Asset Management: body");
  EXPECT_EQ(told("Dottie Dean, the party's chairwoman, met.", {{"Dottie Dean", kBody}}),
            "Dottie Dean: person");
  EXPECT_EQ(told("Dottie Dean, a mill by mayor Lee, met.", {{"Dottie Dean", kBody}}), "Dottie Dean: body");
  EXPECT_EQ(told("Dottie Council, the party's chairwoman, met.", {{"Dottie Council", kBody}}),
            "Dottie Council: body");
  EXPECT_EQ(told("He asked what Pallo knew. Pallo Petroleum met.",
                 {{"Pallo", kPerson}, {"Pallo Petroleum", kBody}}),
            "Pallo: body; Pallo Petroleum: body");
  EXPECT_EQ(told("He asked if Corvo would pay. Corvo Logistics will.",
                 {{"Corvo", kPerson}, {"Corvo Logistics", kBody}}),
            "Corvo: body; Corvo Logistics: body");
  EXPECT_EQ(told("He asked if Corvo would pay. Corvo Council will.",
                 {{"Corvo", kPerson}, {"Corvo Council", kBody}}),
            "Corvo: person; Corvo Council: body");
}

TEST(BodyOrPerson, WhoseAgeIsToldIsAPerson) {
  EXPECT_EQ(told("Denise Park, 52, swims.", {{"Park", NameKind::place}}), "Denise Park: person");
  EXPECT_EQ(told("Denise Park (52) swims.", {}), "Denise Park: person");
  EXPECT_EQ(told("Denise Park, 52, swims.", {{"Denise", NameKind::other}, {"Park", NameKind::place}}),
            "Denise Park: person");
  EXPECT_EQ(told("Denise Park, 52, swims.", {{"Denise", NameKind::other}, {"Park", kBody}}),
            "Denise: other; Park: body");
  EXPECT_EQ(told("Denise Park, 1952, was a year.", {}), "");
  EXPECT_EQ(told("Denise Park, a swimmer, left.", {{"Park", NameKind::place}}), "Park: other");
}

TEST(BodyOrPerson, ASurnameIsNoTown) {
  constexpr NameKind kPlace = NameKind::place;
  EXPECT_EQ(told("Pete Harlow left. Harlow was asked.", {{"Pete Harlow", kPerson}, {"Harlow", kPlace}}),
            "Pete Harlow: person; Harlow: person");
  EXPECT_EQ(told("Pete Harlow left. He lives in Harlow.", {{"Pete Harlow", kPerson}, {"Harlow", kPlace}}),
            "Pete Harlow: person; Harlow: other");
  EXPECT_EQ(told("Pete Harlow left. Harlow, Essex, wept.", {{"Pete Harlow", kPerson}, {"Harlow", kPlace}}),
            "Pete Harlow: person; Harlow: other");
  EXPECT_EQ(told("Harlow is far. Pete Harlow left.", {{"Harlow", kPlace}, {"Pete Harlow", kPerson}}),
            "Harlow: other; Pete Harlow: person");
}

TEST(BodyOrPerson, AHeadOfABodyTellsUnlessAGivenNameIsBefore) {
  EXPECT_EQ(told("Tarnbury Gazette", {{"Tarnbury Gazette", kPerson}}), "Tarnbury Gazette: body");
  EXPECT_EQ(told("Denise Post", {{"Denise Post", kPerson}}), "Denise Post: person");
  EXPECT_EQ(told("Radio Tarn", {{"Radio Tarn", kPerson}}), "Radio Tarn: body");
  EXPECT_EQ(told("Radio", {{"Radio", kPerson}}), "Radio: person");
}

TEST(BodyOrPerson, ATitleOfPersonsBeginsNoBody) {
  EXPECT_EQ(told("Comrade Sule Halle left.", {{"Comrade Sule Halle", kBody}}), "Comrade Sule Halle: person");
  EXPECT_EQ(told("Comrade left.", {{"Comrade", kBody}}), "Comrade: body");
}

TEST(BodyOrPerson, TheHeadOfSomethingIsAPerson) {
  EXPECT_EQ(told("Vidra's head of sales, Kit Sommers, left.", {{"Kit Sommers", kBody}}),
            "Kit Sommers: person");
  EXPECT_EQ(told("Vidra's parent, Kit Sommers, left.", {{"Kit Sommers", kBody}}), "Kit Sommers: body");
}

}  // namespace
}  // namespace presslight
