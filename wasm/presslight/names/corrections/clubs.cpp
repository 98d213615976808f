#include "presslight/names/corrections/clubs.h"

#include <string_view>
#include <utility>

#include "presslight/names/words/name_words.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

// End the name of a club. Sorted.
constexpr WordList kEndings{"albion", "athletic", "city", "county", "hotspur",
                            "rovers", "thistle",  "town", "united", "wanderers"};
// Begin the name of a club. Sorted.
constexpr WordList kBeginnings{"ac", "afc", "dynamo", "fc", "sc", "spartak", "sporting", "sv", "vfb"};
// Whom a club has. Sorted.
constexpr WordList kPlayers{"captain",    "coach",       "defender", "fans",    "gaffer",     "goalkeeper",
                            "midfielder", "quarterback", "skipper",  "striker", "supporters", "winger"};
// Behind these a town is one. Sorted.
constexpr WordList kToTowns{"around", "from", "in", "into", "near", "outside", "through"};

class Clubs {
 public:
  Clubs(const NameContext& context, std::span<const Name> names) : context_(context), names_(names) {}

  std::vector<TokenRun> find() {
    has_players_ = has_players();
    for (const Sentence& sentence : context_.document().sentences()) {
      first_ = sentence.first_token;
      end_ = sentence.end_token;
      for (std::uint32_t t = first_; t < end_; ++t) read(t);
    }
    return std::move(found_);
  }

 private:
  std::string_view lower(std::uint32_t t) const { return context_.lower(t); }
  std::uint16_t classes(std::uint32_t t) const { return word_classes(lower(t)); }
  bool is_capital(std::uint32_t t) const { return t < end_ && context_.is_capital(t); }

  void read(std::uint32_t t) {
    if (is_capital(t)) {
      if (is_in(kEndings, lower(t)) && !is_capital(t + 1)) read_ending(t);
      if (is_in(kBeginnings, lower(t)) && is_capital(t + 1)) keep({t, context_.end_of_name(t, end_)});
    } else if (lower(t) == "side" && is_capital(t + 1)) {
      keep({t + 1, context_.end_of_name(t + 1, end_)});
    } else if (t > first_ && is_in(kPlayers, lower(t))) {
      read_player(t);
    }
  }

  /// A text of football, where "Harbridge City" is no city.
  bool has_players() const {
    for (std::uint32_t t = 0; t < context_.size(); ++t)
      if (!context_.is_capital(t) && is_in(kPlayers, lower(t))) return true;
    return false;
  }

  bool names_town(std::uint32_t last) const {
    return lower(last) == "city" || lower(last) == "town" || lower(last) == "county";
  }

  /// "Harbridge City"
  void read_ending(std::uint32_t last) {
    if (names_town(last) && !has_players_) return;
    const TokenRun name = context_.name_before(first_, last + 1);
    if (name.size() < 2 || name.size() > 3) return;
    const bool is_gone_to = name.first > first_ && is_in(kToTowns, lower(name.first - 1));
    if (!is_gone_to) keep(name);
  }

  /// "the Northmarch captain", "Tidewater coach Brent Hall"; not "Portugal winger".
  void read_player(std::uint32_t player) {
    const TokenRun name = context_.name_before(first_, player);
    if (name.size() == 0 || name.size() > 2 || context_.is_listed(name.end - 1, kListPlace)) return;
    const bool is_told = (name.first > first_ && lower(name.first - 1) == "the") || is_capital(player + 1);
    const bool is_person = is_of_kind(names_, name.first, NameKind::person);
    if (is_told && !is_person && (classes(name.end - 1) & (kFunction | kRole | kModifier)) == 0) keep(name);
  }

  void keep(const TokenRun& name) {
    const GazetteerMatch* const match = context_.match_at(name.first);
    const bool is_town = match != nullptr && match->end_token >= name.end && (match->lists & kListPlace) != 0;
    const bool is_thing = name.size() > 0 && (classes(name.end - 1) & kThingHead) != 0;
    if (name.size() > 0 && !is_town && !is_thing && context_.may_be_body(name)) found_.push_back(name);
  }

  const NameContext& context_;
  std::span<const Name> names_;
  std::uint32_t first_ = 0;  // of the sentence that is read
  std::uint32_t end_ = 0;
  bool has_players_ = false;
  std::vector<TokenRun> found_;
};

}  // namespace

std::vector<TokenRun> find_clubs(const NameContext& context, std::span<const Name> names) {
  return Clubs(context, names).find();
}

}  // namespace presslight
