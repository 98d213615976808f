#include "presslight/entities/people/given_name_forms.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace presslight {
namespace {

constexpr std::pair<std::string_view, std::string_view> kShortForms[] = {
    {"abby", "abigail"},    {"al", "alan"},           {"al", "albert"},       {"alex", "alexander"},
    {"alex", "alexandra"},  {"andy", "andrew"},       {"barb", "barbara"},    {"ben", "benjamin"},
    {"bill", "william"},    {"bob", "robert"},        {"cathy", "catherine"}, {"charlie", "charles"},
    {"chris", "christine"}, {"chris", "christopher"}, {"chuck", "charles"},   {"dan", "daniel"},
    {"dave", "david"},      {"debbie", "deborah"},    {"dick", "richard"},    {"don", "donald"},
    {"doug", "douglas"},    {"ed", "edward"},         {"fred", "frederick"},  {"gerry", "gerald"},
    {"greg", "gregory"},    {"hank", "henry"},        {"harry", "harold"},    {"jack", "john"},
    {"jeff", "jeffrey"},    {"jen", "jennifer"},      {"jerry", "gerald"},    {"jim", "james"},
    {"joe", "joseph"},      {"jon", "jonathan"},      {"josh", "joshua"},     {"kate", "catherine"},
    {"kate", "katherine"},  {"ken", "kenneth"},       {"larry", "lawrence"},  {"len", "leonard"},
    {"liz", "elizabeth"},   {"maggie", "margaret"},   {"matt", "matthew"},    {"meg", "margaret"},
    {"mike", "michael"},    {"nate", "nathan"},       {"nick", "nicholas"},   {"pat", "patricia"},
    {"pat", "patrick"},     {"peggy", "margaret"},    {"pete", "peter"},      {"phil", "philip"},
    {"ray", "raymond"},     {"rich", "richard"},      {"rick", "richard"},    {"rob", "robert"},
    {"ron", "ronald"},      {"sam", "samantha"},      {"sam", "samuel"},      {"stan", "stanley"},
    {"steve", "stephen"},   {"steve", "steven"},      {"sue", "susan"},       {"ted", "edward"},
    {"tim", "timothy"},     {"tom", "thomas"},        {"tony", "anthony"},    {"vic", "victor"},
    {"vince", "vincent"},   {"walt", "walter"},       {"will", "william"},    {"zach", "zachary"}};
static_assert(std::is_sorted(std::begin(kShortForms), std::end(kShortForms)));

bool is_initial_of(std::string_view a, std::string_view b) {
  const bool is_initial = a.size() == 1 || (a.size() == 2 && a[1] == '.');
  return is_initial && !b.empty() && a[0] == b[0];
}

bool is_short_for(std::string_view a, std::string_view b) {
  return std::binary_search(std::begin(kShortForms), std::end(kShortForms), std::pair(a, b));
}

}  // namespace

bool may_be_one_given_name(std::string_view a, std::string_view b) {
  return a == b || is_initial_of(a, b) || is_initial_of(b, a) || is_short_for(a, b) || is_short_for(b, a);
}

}  // namespace presslight
