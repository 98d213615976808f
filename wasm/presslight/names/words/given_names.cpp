#include "presslight/names/words/given_names.h"

#include "presslight/names/lists/gazetteer.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

constexpr WordList kMostlyMen{"chris"};
constexpr WordList kOfEither{"casey", "kim", "lindsay", "lindsey"};

}  // namespace

Gender gender_of_given_name(std::string_view lower, std::uint32_t lists) {
  if (is_in(kMostlyMen, lower)) return Gender::male;
  if (is_in(kOfEither, lower)) return Gender::unknown;
  const std::uint32_t given = lists & kGivenNameLists;
  if (given == kListGivenMale) return Gender::male;
  return given == kListGivenFemale ? Gender::female : Gender::unknown;
}

}  // namespace presslight
