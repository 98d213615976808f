#include "presslight/names/name_words.h"

#include "presslight/names/list_words.h"
#include "presslight/names/name_list.h"
#include "presslight/text/word_table.h"

namespace presslight {
namespace {

struct ClassList {
  WordClass word_class;
  std::string_view words;  // as NameList reads them
};

constexpr ClassList kClassLists[] = {
    {kTitle, kTitleWords},       {kMale, kMaleTitles},        {kFemale, kFemaleTitles},
    {kRole, kRoleWords},         {kHeadBefore, kHeadsBefore}, {kHeadAfter, kHeadsAfter},
    {kLegalForm, kLegalForms},   {kPlaceHead, kPlaceHeads},   {kFunction, kFunctionWords},
    {kCalendar, kCalendarWords}, {kConnector, kConnectors},   {kNoName, kNoNames},
    {kModifier, kModifiers},     {kThingHead, kThingHeads},
};

/// Of the words of all lists, which are all in lower case.
WordTable make_classes() {
  constexpr std::size_t kMostWords = 2000;
  WordTable classes(kMostWords);
  for (const ClassList& list : kClassLists)
    NameList(list.words).for_each([&](const ListedName& word) { classes.add(word.name, list.word_class); });
  return classes;
}

}  // namespace

std::uint16_t word_classes(std::string_view word) {
  static const WordTable kClasses = make_classes();
  return static_cast<std::uint16_t>(kClasses.find(word));
}

bool is_connector(std::string_view word) {
  return (word_classes(word) & kConnector) != 0;
}

}  // namespace presslight
