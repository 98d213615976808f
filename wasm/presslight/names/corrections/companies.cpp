#include "presslight/names/corrections/companies.h"

#include <algorithm>
#include <string_view>

#include "presslight/names/words/name_words.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

// What a company has, and no person. Sorted.
constexpr WordList kOfCompanies{"ceo",          "cfo",        "customers", "factories",
                                "shareholders", "shares",     "stores",    "subscribers",
                                "subsidiaries", "subsidiary", "warehouses"};

// Sorted.
constexpr WordList kSaid{"admitted", "announced", "apologised", "apologized", "confirmed",
                         "declined", "said",      "says",       "told"};

constexpr std::uint8_t kConfidence = 80;  // per cent, a guess

class Companies {
 public:
  Companies(const NameContext& context, std::vector<Name>& names)
      : context_(context), document_(context.document()), names_(names) {}

  void run() {
    for (Name& name : names_)
      if (is_rival(name)) context_.set_edges(name, {name.first_token + 1, name.end_token});
    note_surnames();
    know_shops();
    std::vector<std::string_view> known;
    for (const Name& name : names_)
      if (is_person(name) && (is_written_as_brand(name) || is_founded(name) || is_managed(name)))
        known.push_back(first_word(name));
    note_traded(known);
    std::sort(known.begin(), known.end());
    for (Name& name : names_) {
      const bool is_known = std::binary_search(known.begin(), known.end(), first_word(name));
      if (is_person(name) && size(name) == 1 && is_known) make_body(name, kConfidence);
    }
  }

 private:
  static bool is_person(const Name& name) { return name.kind == NameKind::person; }
  static std::uint32_t size(const Name& name) { return name.end_token - name.first_token; }
  std::string_view first_word(const Name& name) const { return document_.word(name.first_token); }
  std::string_view last_word(const Name& name) const { return document_.word(name.end_token - 1); }

  /// "CoastLine"; not "LeBron", "FitzRoy"
  bool is_written_as_brand(const Name& name) const {
    constexpr std::size_t kLongestFront = 4;  // letters: "Fitz"
    const std::string_view word = first_word(name);
    if (size(name) > 1 || document_.tokens()[name.first_token].shape == WordShape::upper) return false;
    const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto inner = std::find_if(word.begin() + 1, word.end(), is_capital);
    return inner != word.end() && static_cast<std::size_t>(inner - word.begin()) > kLongestFront;
  }

  /// "Vidra's head of drama", "Vidra's shareholders": nobody has these but a body.
  bool is_managed(const Name& name) const {
    const std::uint32_t mark = name.end_token;
    if (size(name) > 1 || !context_.is_apostrophe(mark) || is_person_elsewhere(name)) return false;
    if (mark + 2 >= document_.sentence_of(name.first_token).end_token) return false;
    const std::string_view owned = document_.lower(mark + 1);
    if (is_in(kOfCompanies, owned)) return true;
    const std::string_view next = document_.lower(mark + 2);
    return (owned == "head" && next == "of") ||
           (owned == "chief" && (next == "executive" || next == "financial" || next == "operating"));
  }

  /// "Mr Hall", "Ann Hall": the word is a surname of the text.
  bool is_person_elsewhere(const Name& name) const {
    return std::binary_search(surnames_.begin(), surnames_.end(), first_word(name));
  }

  void note_surnames() {
    for (const Name& name : names_) {
      const std::uint32_t before = name.first_token - (name.first_token > 0 ? 1 : 0);
      const bool has_title = (word_classes(document_.lower(before)) & (kTitle | kRole)) != 0 ||
                             (word_classes(document_.lower(name.first_token)) & kTitle) != 0;
      if (name.kind == NameKind::person && (size(name) > 1 || has_title))
        surnames_.push_back(last_word(name));
    }
    std::sort(surnames_.begin(), surnames_.end());
  }

  /// "Morley's said it would pay", "Morley's, which": the mark belongs to the name of the shop.
  bool is_shop(const Name& name) const {
    const std::uint32_t mark = name.end_token;
    if (!may_be_shop(name) || mark + 2 >= document_.sentence_of(name.first_token).end_token) return false;
    const std::string_view next = document_.lower(mark + 1);
    const std::string_view second = document_.lower(mark + 2);
    return (is_in(kSaid, next) && second != "to") || (next == "," && second == "which");
  }

  bool may_be_shop(const Name& name) const {
    const bool is_saint = size(name) == 2 && document_.lower(name.first_token) == "st";  // "St Orla's"
    return (size(name) == 1 || is_saint) && context_.is_apostrophe(name.end_token) &&
           document_.lower(name.end_token).size() > 1 && !is_person_elsewhere(name);
  }

  /// Everywhere, where one place tells.
  void know_shops() {
    std::vector<std::string_view> shops;
    for (const Name& name : names_)
      if (is_shop(name)) shops.push_back(document_.text(name.span));
    std::sort(shops.begin(), shops.end());
    for (Name& name : names_) {
      if (!may_be_shop(name) || !std::binary_search(shops.begin(), shops.end(), document_.text(name.span)))
        continue;
      context_.set_edges(name, {name.first_token, name.end_token + 1});
      make_body(name, kConfidence);
    }
  }

  /// "who founded Parcelo in 2019"
  bool is_founded(const Name& name) const {
    if (size(name) > 1 || name.first_token == document_.sentence_of(name.first_token).first_token)
      return false;
    const std::string_view verb = document_.lower(name.first_token - 1);
    return verb == "founded" || verb == "cofounded";
  }

  /// "Rival Vidra said", at the start of a sentence.
  bool is_rival(const Name& name) const {
    return is_person(name) && size(name) > 1 && document_.lower(name.first_token) == "rival";
  }

  /// "Shares in Parcelo fell", "Parcelo, whose shares"
  void note_traded(std::vector<std::string_view>& known) const {
    for (std::uint32_t t = 2; t < context_.size(); ++t) {
      if (document_.lower(t - 1) == "in" && document_.lower(t - 2) == "shares") note_company(t, known);
      if (t > 2 && document_.lower(t) == "shares" && document_.lower(t - 1) == "whose" &&
          document_.word(t - 2) == ",")
        note_company(t - 3, known);
    }
  }

  void note_company(std::uint32_t token, std::vector<std::string_view>& known) const {
    const bool is_surname = std::binary_search(surnames_.begin(), surnames_.end(), document_.word(token));
    if (context_.is_capital(token) && !is_surname) known.push_back(document_.word(token));
  }

  const NameContext& context_;
  const Document& document_;
  std::vector<Name>& names_;
  std::vector<std::string_view> surnames_;  // of persons with more than that; sorted
};

}  // namespace

void know_companies(const NameContext& context, std::vector<Name>& names) {
  Companies(context, names).run();
}

}  // namespace presslight
