#include "presslight/names/corrections/trade_names.h"

#include <string_view>

#include "presslight/names/words/name_words.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

// What such a company does as the subject of a sentence. Sorted.
constexpr WordList kDoes{"admitted", "announced", "apologised", "apologized", "confirmed", "declined",
                         "denied",   "refused",   "said",       "says",       "told",      "warned"};

// Whoever has to do with it: "customers of", "a spokesman for". Sorted.
constexpr WordList kOfCompanies{"agreement",    "ceo",       "chairman",  "chairwoman",   "contract",
                                "contracts",    "customers", "deal",      "executive",    "executives",
                                "founder",      "job",       "owner",     "owners",       "partnership",
                                "shareholders", "shares",    "spokesman", "spokesperson", "spokeswoman",
                                "staff",        "subsidiary"};

// Makes of the trade a kind of it, not a name: "Natural Gas". Sorted.
constexpr WordList kNoPlaces{"big",    "clean",       "crude",  "digital", "drinking", "general", "heavy",
                             "human",  "information", "light",  "mass",    "natural",  "new",     "nuclear",
                             "public", "renewable",   "social", "solar",   "tap",      "wind"};

class TradeNames {
 public:
  explicit TradeNames(const NameContext& context) : context_(context) {}

  std::vector<TokenRun> find() const {
    std::vector<TokenRun> found;
    for (const Sentence& sentence : context_.document().sentences())
      for (std::uint32_t t = sentence.first_token + 1; t < sentence.end_token; ++t)
        if (context_.is_capital(t)) read_capital(sentence, t, found);
    return found;
  }

 private:
  void read_capital(const Sentence& sentence, std::uint32_t t, std::vector<TokenRun>& found) const {
    if (is_company_head(context_.lower(t))) read(sentence, t + 1, found);
    if (context_.word(t - 1) == "Radio" && is_station(sentence, t)) found.push_back({t - 1, t + 1});
  }

  void read(const Sentence& sentence, std::uint32_t end, std::vector<TokenRun>& found) const {
    constexpr std::uint32_t kLongest = 4;  // tokens
    TokenRun name = context_.run_before(sentence.first_token, end);
    while (name.size() > 0 && (word_classes(context_.lower(name.first)) & (kCalendar | kFunction)) != 0)
      ++name.first;  // "On Monday Tarn Water"
    if (name.size() < 2 || name.size() > kLongest || !may_be_name(name)) return;
    if (is_subject(name, sentence) || is_owner(name, sentence) || follows_owned(name, sentence))
      found.push_back(name);
  }

  /// "Radio Tarn"; not "Radio Host Ann Hall"
  bool is_station(const Sentence& sentence, std::uint32_t t) const {
    const bool goes_on = t + 1 < sentence.end_token && context_.is_capital(t + 1);
    const bool follows = t > sentence.first_token + 1 && context_.is_capital(t - 2);
    constexpr std::uint16_t kNoTown = kRole | kFunction | kCalendar | kThingHead;
    return !goes_on && !follows && (word_classes(context_.lower(t)) & kNoTown) == 0;
  }

  bool may_be_name(const TokenRun& name) const {
    return context_.may_be_body(name) && !is_in(kNoPlaces, context_.lower(name.first));
  }

  bool is_lower(std::uint32_t t) const { return context_.word(t) == context_.lower(t); }

  /// "Oxmere Instruments said"; in a headline of capitals nothing tells where a name ends.
  bool is_subject(const TokenRun& name, const Sentence& sentence) const {
    return name.end < sentence.end_token && is_lower(name.end) && is_in(kDoes, context_.lower(name.end));
  }

  /// "Tarn Water's customers", "Tarn Water's chief executive"
  bool is_owner(const TokenRun& name, const Sentence& sentence) const {
    if (name.end + 2 >= sentence.end_token || !context_.is_apostrophe(name.end)) return false;
    const std::uint32_t owned = name.end + (context_.lower(name.end + 1) == "chief" ? 2 : 1);
    return is_in(kOfCompanies, context_.lower(owned));
  }

  /// "a spokesman for Tarn Water", "at Tarn Water"
  bool follows_owned(const TokenRun& name, const Sentence& sentence) const {
    if (name.first == sentence.first_token) return false;
    const std::string_view tie = context_.lower(name.first - 1);
    if (tie == "at") return true;
    if (name.first < sentence.first_token + 2) return false;
    return (tie == "of" || tie == "for" || tie == "at" || tie == "in" || tie == "with") &&
           is_in(kOfCompanies, context_.lower(name.first - 2));
  }

  const NameContext& context_;
};

}  // namespace

std::vector<TokenRun> find_trade_names(const NameContext& context) {
  return TradeNames(context).find();
}

}  // namespace presslight
