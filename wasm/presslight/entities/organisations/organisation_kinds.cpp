#include "presslight/entities/organisations/organisation_kinds.h"

#include <algorithm>
#include <iterator>

#include "presslight/names/lists/gazetteer.h"
#include "presslight/text/words.h"

namespace presslight {
namespace {

struct Head {
  std::string_view word;
  OrganisationKind kind;
};

// Sorted. What the last telling word of a name says; "University of Tarn" is told by its first.
constexpr Head kHeads[] = {
    {"academy", OrganisationKind::education},
    {"administration", OrganisationKind::government},
    {"advertiser", OrganisationKind::media},
    {"afc", OrganisationKind::sport},
    {"ag", OrganisationKind::company},
    {"agency", OrganisationKind::government},
    {"airforce", OrganisationKind::military},
    {"airlines", OrganisationKind::company},
    {"airways", OrganisationKind::company},
    {"appeal", OrganisationKind::ngo},
    {"argus", OrganisationKind::media},
    {"army", OrganisationKind::military},
    {"assembly", OrganisationKind::government},
    {"associates", OrganisationKind::company},
    {"athletic", OrganisationKind::sport},
    {"authority", OrganisationKind::government},
    {"automotive", OrganisationKind::company},
    {"bakery", OrganisationKind::company},
    {"bank", OrganisationKind::company},
    {"banking", OrganisationKind::company},
    {"battalion", OrganisationKind::military},
    {"bmw", OrganisationKind::company},
    {"brewery", OrganisationKind::company},
    {"brigade", OrganisationKind::military},
    {"broadcasting", OrganisationKind::media},
    {"brothers", OrganisationKind::company},
    {"builders", OrganisationKind::company},
    {"bureau", OrganisationKind::government},
    {"bv", OrganisationKind::company},
    {"cafe", OrganisationKind::company},
    {"campaign", OrganisationKind::ngo},
    {"capital", OrganisationKind::company},
    {"cathedral", OrganisationKind::other},
    {"caucus", OrganisationKind::political},
    {"charity", OrganisationKind::ngo},
    {"chemicals", OrganisationKind::company},
    {"chronicle", OrganisationKind::media},
    {"church", OrganisationKind::other},
    {"club", OrganisationKind::sport},
    {"co", OrganisationKind::company},
    {"coalition", OrganisationKind::ngo},
    {"college", OrganisationKind::education},
    {"commission", OrganisationKind::government},
    {"commissioner", OrganisationKind::government},
    {"commodities", OrganisationKind::company},
    {"company", OrganisationKind::company},
    {"congress", OrganisationKind::government},
    {"conservatives", OrganisationKind::political},
    {"constabulary", OrganisationKind::government},
    {"construction", OrganisationKind::company},
    {"consulting", OrganisationKind::company},
    {"corp", OrganisationKind::company},
    {"corporation", OrganisationKind::company},
    {"corps", OrganisationKind::military},
    {"council", OrganisationKind::government},
    {"courier", OrganisationKind::media},
    {"court", OrganisationKind::government},
    {"cricket", OrganisationKind::sport},
    {"customs", OrganisationKind::government},
    {"daily", OrganisationKind::media},
    {"democrats", OrganisationKind::political},
    {"department", OrganisationKind::government},
    {"devices", OrganisationKind::company},
    {"diocese", OrganisationKind::other},
    {"directorate", OrganisationKind::government},
    {"dispatch", OrganisationKind::media},
    {"echo", OrganisationKind::media},
    {"electronics", OrganisationKind::company},
    {"embassy", OrganisationKind::government},
    {"energy", OrganisationKind::company},
    {"engineering", OrganisationKind::company},
    {"enquirer", OrganisationKind::media},
    {"enterprises", OrganisationKind::company},
    {"entertainment", OrganisationKind::company},
    {"estates", OrganisationKind::company},
    {"examiner", OrganisationKind::media},
    {"exchequer", OrganisationKind::government},
    {"fc", OrganisationKind::sport},
    {"finance", OrganisationKind::company},
    {"financial", OrganisationKind::company},
    {"fleet", OrganisationKind::military},
    {"foods", OrganisationKind::company},
    {"football", OrganisationKind::sport},
    {"foundation", OrganisationKind::ngo},
    {"fund", OrganisationKind::ngo},
    {"gallery", OrganisationKind::other},
    {"gazette", OrganisationKind::media},
    {"globe", OrganisationKind::media},
    {"gmbh", OrganisationKind::company},
    {"government", OrganisationKind::government},
    {"greens", OrganisationKind::political},
    {"group", OrganisationKind::company},
    {"guerrillas", OrganisationKind::armed_group},
    {"guild", OrganisationKind::union_},
    {"health", OrganisationKind::company},
    {"herald", OrganisationKind::media},
    {"holdings", OrganisationKind::company},
    {"homes", OrganisationKind::company},
    {"hotel", OrganisationKind::company},
    {"hotels", OrganisationKind::company},
    {"hotspur", OrganisationKind::sport},
    {"inc", OrganisationKind::company},
    {"incorporated", OrganisationKind::company},
    {"industries", OrganisationKind::company},
    {"infantry", OrganisationKind::military},
    {"inquirer", OrganisationKind::media},
    {"inspectorate", OrganisationKind::government},
    {"institute", OrganisationKind::education},
    {"insurance", OrganisationKind::company},
    {"investments", OrganisationKind::company},
    {"journal", OrganisationKind::media},
    {"judiciary", OrganisationKind::government},
    {"kindergarten", OrganisationKind::education},
    {"labs", OrganisationKind::company},
    {"ledger", OrganisationKind::media},
    {"legislature", OrganisationKind::government},
    {"library", OrganisationKind::other},
    {"limited", OrganisationKind::company},
    {"llc", OrganisationKind::company},
    {"llp", OrganisationKind::company},
    {"logistics", OrganisationKind::company},
    {"ltd", OrganisationKind::company},
    {"machinists", OrganisationKind::union_},
    {"magazine", OrganisationKind::media},
    {"magistrates", OrganisationKind::government},
    {"manufacturing", OrganisationKind::company},
    {"mercury", OrganisationKind::media},
    {"militia", OrganisationKind::armed_group},
    {"mining", OrganisationKind::company},
    {"ministries", OrganisationKind::other},
    {"ministry", OrganisationKind::government},
    {"mosque", OrganisationKind::other},
    {"motors", OrganisationKind::company},
    {"mujahideen", OrganisationKind::armed_group},
    {"museum", OrganisationKind::other},
    {"navy", OrganisationKind::military},
    {"news", OrganisationKind::media},
    {"newspaper", OrganisationKind::media},
    {"newspapers", OrganisationKind::media},
    {"nv", OrganisationKind::company},
    {"observer", OrganisationKind::media},
    {"office", OrganisationKind::government},
    {"oil", OrganisationKind::company},
    {"olympic", OrganisationKind::sport},
    {"orchestra", OrganisationKind::other},
    {"parish", OrganisationKind::other},
    {"parliament", OrganisationKind::government},
    {"partners", OrganisationKind::company},
    {"party", OrganisationKind::political},
    {"petroleum", OrganisationKind::company},
    {"pharma", OrganisationKind::company},
    {"pharmaceuticals", OrganisationKind::company},
    {"plc", OrganisationKind::company},
    {"police", OrganisationKind::government},
    {"polytechnic", OrganisationKind::education},
    {"post", OrganisationKind::media},
    {"press", OrganisationKind::media},
    {"properties", OrganisationKind::company},
    {"prosecutor", OrganisationKind::government},
    {"pty", OrganisationKind::company},
    {"publishing", OrganisationKind::company},
    {"radio", OrganisationKind::media},
    {"railways", OrganisationKind::company},
    {"rangers", OrganisationKind::sport},
    {"records", OrganisationKind::company},
    {"regiment", OrganisationKind::military},
    {"relief", OrganisationKind::ngo},
    {"restaurant", OrganisationKind::company},
    {"review", OrganisationKind::media},
    {"rovers", OrganisationKind::sport},
    {"rugby", OrganisationKind::sport},
    {"sa", OrganisationKind::company},
    {"school", OrganisationKind::education},
    {"schools", OrganisationKind::education},
    {"secretariat", OrganisationKind::government},
    {"securities", OrganisationKind::company},
    {"senate", OrganisationKind::government},
    {"sentinel", OrganisationKind::media},
    {"service", OrganisationKind::government},
    {"sheriff", OrganisationKind::government},
    {"shipping", OrganisationKind::company},
    {"socialists", OrganisationKind::political},
    {"society", OrganisationKind::ngo},
    {"software", OrganisationKind::company},
    {"solutions", OrganisationKind::company},
    {"sons", OrganisationKind::company},
    {"spa", OrganisationKind::company},
    {"squadron", OrganisationKind::military},
    {"star", OrganisationKind::media},
    {"steel", OrganisationKind::company},
    {"stores", OrganisationKind::company},
    {"studios", OrganisationKind::company},
    {"supermarkets", OrganisationKind::company},
    {"synagogue", OrganisationKind::other},
    {"systems", OrganisationKind::company},
    {"teamsters", OrganisationKind::union_},
    {"technologies", OrganisationKind::company},
    {"technology", OrganisationKind::company},
    {"telecom", OrganisationKind::company},
    {"telegraph", OrganisationKind::media},
    {"television", OrganisationKind::media},
    {"theater", OrganisationKind::other},
    {"theatre", OrganisationKind::other},
    {"times", OrganisationKind::media},
    {"treasury", OrganisationKind::government},
    {"tribunal", OrganisationKind::government},
    {"tribune", OrganisationKind::media},
    {"trust", OrganisationKind::ngo},
    {"tv", OrganisationKind::media},
    {"union", OrganisationKind::union_},
    {"unions", OrganisationKind::union_},
    {"unit", OrganisationKind::government},
    {"university", OrganisationKind::education},
    {"ventures", OrganisationKind::company},
    {"wanderers", OrganisationKind::sport},
    {"weekly", OrganisationKind::media},
    {"workers", OrganisationKind::union_},
};

struct ListKind {
  GazetteerList list;
  OrganisationKind kind;
};

constexpr ListKind kListKinds[] = {
    {kListCompany, OrganisationKind::company},
    {kListGovernment, OrganisationKind::government},
    {kListPolitical, OrganisationKind::political},
    {kListMedia, OrganisationKind::media},
    {kListMilitary, OrganisationKind::military},
    {kListArmedGroup, OrganisationKind::armed_group},
    {kListEducation, OrganisationKind::education},
    {kListSport, OrganisationKind::sport},
    {kListInternational, OrganisationKind::international},
    {kListUnion, OrganisationKind::union_},
    {kListNgo, OrganisationKind::ngo},
    {kListOther, OrganisationKind::other},
};

std::optional<OrganisationKind> head_kind(std::string_view word) {
  const Head* const found = std::lower_bound(
      std::begin(kHeads), std::end(kHeads), word,
      [](const Head& head, std::string_view wanted) { return comes_before(head.word, wanted); });
  if (found == std::end(kHeads) || found->word != word) return std::nullopt;
  return found->kind;
}

/// "United Nations Office", "European Agency", "International Union": what several countries share.
bool is_shared_by_countries(const BodyName& name) {
  const std::string& first = name.words.front();
  return first == "un" || first == "eu" || first == "european" || first == "nato" ||
         (first == "united" && name.words.size() > 2 && name.words[1] == "nations");
}

/// "Great Lakes Trades Council": of unions.
bool is_union(const BodyName& name) {
  if (name.words.size() < 2 || name.words.back() != "council") return false;
  const std::string& before = name.words[name.words.size() - 2];
  return before == "trades" || before == "labor" || before == "labour";
}

/// "Corrie & Lyle"
bool is_firm(const BodyName& name) {
  return name.words.size() == 3 && name.words[1] == "and" && name.has_sign;
}

}  // namespace

std::optional<OrganisationKind> listed_kind(std::string_view text) {
  const std::uint32_t lists = look_up_in_gazetteer(text).lists & kBodyLists;
  std::optional<OrganisationKind> kind;
  for (const ListKind& each : kListKinds) {
    if ((lists & each.list) == 0) continue;
    if (kind) return std::nullopt;
    kind = each.kind;
  }
  return kind;
}

std::optional<OrganisationKind> kind_by_words(const BodyName& name) {
  if (name.words.empty()) return std::nullopt;
  std::size_t end = 1;
  while (end < name.words.size() && name.words[end] != "of" && name.words[end] != "for" &&
         name.words[end] != "and" && name.words[end] != "at" && name.words[end] != "in")
    ++end;
  if (is_union(name)) return OrganisationKind::union_;
  std::optional<OrganisationKind> kind = head_kind(name.words[end - 1]);
  if (!kind) kind = head_kind(name.words.back());
  if (!kind && is_firm(name)) return OrganisationKind::company;
  if (kind && name.words.size() > 1 && is_shared_by_countries(name)) return OrganisationKind::international;
  return kind;
}

}  // namespace presslight
