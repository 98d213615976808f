#include "presslight/statistics/words/change_words.h"

#include <algorithm>
#include <array>

namespace presslight {
namespace {

using enum Direction;

// Verbs and nouns of rising and falling in news of prices, polls and counts; the verbs of calibratable change
// of Levin, English Verb Classes and Alternations (1993), class 45.6, and those of market reports.
constexpr std::array<ChangeWord, 193> kChangeWords{{
    {"accelerate", up},    {"accelerated", up}, {"added", up},        {"advance", up},
    {"advanced", up},      {"advances", up},    {"advancing", up},    {"ballooned", up},
    {"boost", up},         {"boosted", up},     {"boosts", up},       {"change", none},
    {"changed", none},     {"changes", none},   {"changing", none},   {"climb", up},
    {"climbed", up},       {"climbing", up},    {"climbs", up},       {"contracted", down},
    {"contraction", down}, {"converted", none}, {"crash", down},      {"crashed", down},
    {"cut", down},         {"cuts", down},      {"cutting", down},    {"decline", down},
    {"declined", down},    {"declines", down},  {"declining", down},  {"decrease", down},
    {"decreased", down},   {"decreases", down}, {"decreasing", down}, {"dip", down},
    {"dipped", down},      {"dips", down},      {"doubled", up},      {"down", down},
    {"downgraded", down},  {"drop", down},      {"dropped", down},    {"dropping", down},
    {"drops", down},       {"dwindled", down},  {"ease", down},       {"eased", down},
    {"eases", down},       {"edged", none},     {"expand", up},       {"expanded", up},
    {"expanding", up},     {"expands", up},     {"fall", down},       {"fallen", down},
    {"falling", down},     {"falls", down},     {"fell", down},       {"gain", up},
    {"gained", up},        {"gaining", up},     {"gains", up},        {"go", none},
    {"goes", none},        {"going", none},     {"gone", none},       {"grew", up},
    {"grow", up},          {"growing", up},     {"grown", up},        {"grows", up},
    {"growth", up},        {"halved", down},    {"higher", up},       {"hike", up},
    {"hiked", up},         {"hikes", up},       {"inched", none},     {"increase", up},
    {"increased", up},     {"increases", up},   {"increasing", up},   {"jump", up},
    {"jumped", up},        {"jumping", up},     {"jumps", up},        {"leap", up},
    {"leaped", up},        {"leaps", up},       {"leapt", up},        {"lessened", down},
    {"lift", up},          {"lifted", up},      {"lifts", up},        {"lose", down},
    {"loses", down},       {"losing", down},    {"lost", down},       {"lower", down},
    {"lowered", down},     {"lowers", down},    {"mounted", up},      {"move", none},
    {"moved", none},       {"moves", none},     {"moving", none},     {"narrow", down},
    {"narrowed", down},    {"plummet", down},   {"plummeted", down},  {"plunge", down},
    {"plunged", down},     {"plunges", down},   {"plunging", down},   {"raise", up},
    {"raised", up},        {"raises", up},      {"raising", up},      {"rallied", up},
    {"rally", up},         {"reduce", down},    {"reduced", down},    {"reduces", down},
    {"reducing", down},    {"reduction", down}, {"retreat", down},    {"retreated", down},
    {"reversed", none},    {"revise", none},    {"revised", none},    {"rise", up},
    {"risen", up},         {"rises", up},       {"rising", up},       {"rocketed", up},
    {"rose", up},          {"sank", down},      {"shed", down},       {"sheds", down},
    {"shifted", none},     {"shrank", down},    {"shrink", down},     {"shrinking", down},
    {"shrinks", down},     {"shrunk", down},    {"sink", down},       {"sinks", down},
    {"skyrocketed", up},   {"slash", down},     {"slashed", down},    {"slashes", down},
    {"slid", down},        {"slide", down},     {"slides", down},     {"sliding", down},
    {"slip", down},        {"slipped", down},   {"slipping", down},   {"slips", down},
    {"slump", down},       {"slumped", down},   {"slumps", down},     {"soar", up},
    {"soared", up},        {"soaring", up},     {"soars", up},        {"spike", up},
    {"spiked", up},        {"strengthen", up},  {"strengthened", up}, {"sunk", down},
    {"surge", up},         {"surged", up},      {"surges", up},       {"surging", up},
    {"swelled", up},       {"swells", up},      {"swing", none},      {"swung", none},
    {"trim", down},        {"trimmed", down},   {"tripled", up},      {"tumble", down},
    {"tumbled", down},     {"tumbles", down},   {"tumbling", down},   {"up", up},
    {"upgraded", up},      {"upped", up},       {"weaken", down},     {"weakened", down},
    {"went", none},
}};

/// A clause is looked back on for so many tokens at most.
constexpr std::uint32_t kClause = 10;

}  // namespace

std::span<const ChangeWord> change_words() {
  return kChangeWords;
}

const ChangeWord* find_change_word(std::string_view word) {
  const auto before = [](const ChangeWord& entry, std::string_view key) {
    return comes_before(entry.word, key);
  };
  const auto* const found = std::lower_bound(kChangeWords.begin(), kChangeWords.end(), word, before);
  return found != kChangeWords.end() && found->word == word ? found : nullptr;
}

bool is_after_change(const Reader& reader, std::uint32_t at) {
  for (std::uint32_t i = at - 1; reader.has(i) && i + kClause >= at; --i) {
    if (reader.is_mark(i, ';') || reader.is_mark(i, '(')) return false;
    if (reader.is_word(i) && find_change_word(reader.lower(i)) != nullptr) return true;
  }
  return false;
}

}  // namespace presslight
