#include "presslight/quotes/grammar/cue_verbs.h"

#include <gtest/gtest.h>

namespace presslight {
namespace {

std::string lemma(std::string_view word) {
  const auto verb = cue_verb(word);
  return verb ? std::string(verb->lemma) : "-";
}

TEST(CueVerb, KnowsAllForms) {
  for (const char* form : {"say", "says", "said", "saying", "sayin'"}) EXPECT_EQ(lemma(form), "say") << form;
  for (const char* form : {"describe", "describes", "described", "describing"})
    EXPECT_EQ(lemma(form), "describe") << form;
  for (const char* form : {"quip", "quips", "quipped", "quipping"}) EXPECT_EQ(lemma(form), "quip") << form;
  for (const char* form : {"deny", "denies", "denied", "denying"}) EXPECT_EQ(lemma(form), "deny") << form;
  EXPECT_EQ(lemma("written"), "write");
  EXPECT_EQ(cue_verb("written")->form, VerbForm::participle);
}

TEST(CueVerb, LeavesOtherWords) {
  for (const char* word : {"stared", "red", "house", "crowd", "notes-", "", "s", "ed", "ing"})
    EXPECT_EQ(lemma(word), "-");
}

TEST(CueVerb, TablesAreSorted) {
  EXPECT_TRUE(cue_verbs_are_sorted());
}

}  // namespace
}  // namespace presslight
