#include "presslight/names/corrections/no_bodies.h"

#include <algorithm>
#include <string_view>

#include "presslight/names/words/given_names.h"
#include "presslight/names/words/name_words.h"
#include "presslight/text/word_list.h"

namespace presslight {
namespace {

// Short forms of what is no body, in a list or not. Sorted.
constexpr WordList kNoBodies{"cctv", "kpi", "mla", "mlas", "mp", "mps", "msp", "msps", "pdf", "vat"};
// Waters and heights. Sorted.
constexpr WordList kOfNature{"lake", "loch", "lough", "mount", "river"};
// What floats and has a name. Sorted.
constexpr WordList kShips{"boat", "ferry", "lifeboat", "ship", "tanker", "trawler", "vessel", "yacht"};
// Who somebody was called by: "a man named X". Sorted.
constexpr WordList kCalled{"man", "woman"};

class NoBodies {
 public:
  NoBodies(const NameContext& context, std::vector<Name>& names)
      : context_(context), document_(context.document()), names_(names) {}

  void run() {
    note_ships();
    for (std::size_t i = 0; i < names_.size(); ++i) {
      if (!is_body(names_[i])) continue;
      if (is_human(i))
        make_person(names_[i]);
      else if (is_nothing(names_[i]) || is_title_of_next(i))
        drop(names_[i]);
    }
    tidy_names(names_);
  }

 private:
  static bool is_body(const Name& name) {
    return name.kind == NameKind::organisation && name.first_token < name.end_token;
  }
  static std::uint32_t size(const Name& name) { return name.end_token - name.first_token; }
  std::string_view lower(std::uint32_t t) const { return context_.lower(t); }
  std::uint16_t classes(std::uint32_t t) const { return word_classes(lower(t)); }
  std::uint32_t end_of_sentence(const Name& name) const {
    return document_.sentence_of(name.first_token).end_token;
  }

  bool is_headed(const Name& name) const {
    const std::uint16_t last = classes(name.end_token - 1);
    return (last & (kHeadAfter | kHeadBefore | kLegalForm)) != 0 ||
           is_company_head(lower(name.end_token - 1));
  }

  bool is_nothing(const Name& name) const {
    return is_short_form_of_nothing(name) || is_of_nature(name) || is_law(name) || is_office(name) ||
           is_ship(name);
  }

  /// "CCTV", "the MLA"; not "state TV CCTV"
  bool is_short_form_of_nothing(const Name& name) const {
    const std::string_view before = name.first_token > 0 ? lower(name.first_token - 1) : std::string_view();
    const bool is_station = before == "tv" || before == "broadcaster" || before == "television";
    return size(name) == 1 && !is_station && is_in(kNoBodies, lower(name.first_token));
  }

  /// "River Wenn"; not "River Trust"
  bool is_of_nature(const Name& name) const {
    return size(name) == 2 && is_in(kOfNature, lower(name.first_token)) && !is_headed(name);
  }

  /// "Bonded Labour System" of "Bonded Labour System (Abolition) Act"
  bool is_law(const Name& name) const {
    constexpr std::uint32_t kLongest = 5;  // tokens of the brackets
    const std::uint32_t end = std::min(end_of_sentence(name), name.end_token + kLongest);
    if (name.end_token >= end || context_.word(name.end_token) != "(") return false;
    for (std::uint32_t t = name.end_token + 1; t + 1 < end; ++t)
      if (context_.word(t) == ")") return lower(t + 1) == "act" || lower(t + 1) == "bill";
    return false;
  }

  /// "Commissioner for Commerce", "Bishop of Tarn": who holds it is a person.
  bool is_office(const Name& name) const {
    constexpr std::uint16_t kBoth = kHeadAfter | kHeadBefore;
    const std::uint32_t first = name.first_token;
    if (size(name) < 3 || (classes(first) & (kRole | kTitle)) == 0 || (classes(first) & kBoth) != 0)
      return false;
    return (lower(first + 1) == "of" || lower(first + 1) == "for") &&
           !context_.is_listed(name.end_token - 1, kBodyLists);
  }

  /// "the trawler Bonny Alice", "its boat, the Bonny Alice"; sorted.
  void note_ships() {
    for (const Name& name : names_) {
      const std::uint32_t first = document_.sentence_of(name.first_token).first_token;
      std::uint32_t t = name.first_token;
      if (t > first + 1 && lower(t - 1) == "the" && context_.word(t - 2) == ",") t -= 2;
      if (t > first && is_in(kShips, lower(t - 1))) ships_.push_back(document_.text(name.span));
    }
    std::sort(ships_.begin(), ships_.end());
  }

  bool is_ship(const Name& name) const {
    return !is_headed(name) && std::binary_search(ships_.begin(), ships_.end(), document_.text(name.span));
  }

  /// "the Ceann Comhairle, Donncha Feerick, asked": an office.
  bool is_title_of_next(std::size_t i) const {
    const Name& name = names_[i];
    if (i + 1 == names_.size() || name.first_token == 0 || lower(name.first_token - 1) != "the") return false;
    const std::string_view last = lower(name.end_token - 1);
    if (size(name) < 2 || last.ends_with("s") || last == "band") return false;  // a team, a group
    const Name& next = names_[i + 1];
    const bool is_beside = next.kind == NameKind::person && next.end_token > next.first_token + 1 &&
                           next.first_token == name.end_token + 1 && context_.word(name.end_token) == ",";
    const bool closes = next.end_token < end_of_sentence(name) && context_.word(next.end_token) == ",";
    const bool is_known = is_headed(name) || context_.is_listed(name.first_token, kBodyLists);
    return is_beside && closes && !is_known && !is_in_list(name);
  }

  /// "the Orla, the Brin, Ann Hall, and"
  bool is_in_list(const Name& name) const {
    return name.first_token > 1 && context_.word(name.first_token - 2) == ",";
  }

  /// "Allah Ditta, 46,", "a man named Red Hall", "Ann Hall, the head of coasts"
  bool is_human(std::size_t i) const {
    const Name& name = names_[i];
    if (size(name) < 2 || size(name) > 3 || is_headed(name)) return false;
    return has_age(name) || is_called(name) || is_head_of_something(name);
  }

  bool has_age(const Name& name) const {
    const std::uint32_t comma = name.end_token;
    return comma + 2 < end_of_sentence(name) && context_.word(comma) == "," &&
           context_.is_number(comma + 1) && context_.word(comma + 1).size() == 2 &&
           context_.word(comma + 2) == ",";
  }

  bool is_called(const Name& name) const {
    const std::uint32_t first = name.first_token;
    if (first < document_.sentence_of(first).first_token + 2) return false;
    if (lower(first - 1) != "named" && lower(first - 1) != "called") return false;
    const std::uint32_t noun = lower(first - 2) == "was" ? first - 3 : first - 2;
    return is_in(kCalled, lower(noun));
  }

  bool is_head_of_something(const Name& name) const {
    const std::uint32_t comma = name.end_token;
    if (comma + 3 >= end_of_sentence(name) || context_.word(comma) != ",") return false;
    const std::uint32_t head = lower(comma + 1) == "the" ? comma + 2 : comma + 1;
    return lower(head) == "head" && lower(head + 1) == "of";
  }

  void make_person(Name& name) const {
    name.kind = NameKind::person;
    const GazetteerMatch* const match = context_.match_at(name.first_token);
    name.gender = gender_of_given_name(lower(name.first_token), match != nullptr ? match->lists : 0);
  }

  const NameContext& context_;
  const Document& document_;
  std::vector<Name>& names_;
  std::vector<std::string_view> ships_;
};

}  // namespace

void drop_no_bodies(const NameContext& context, std::vector<Name>& names) {
  NoBodies(context, names).run();
}

}  // namespace presslight
