#include "presslight/entities/people/given_name_forms.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace presslight {
namespace {

constexpr std::pair<std::string_view, std::string_view> kShortForms[] = {
    {"abby", "abigail"},      {"abe", "abraham"},     {"al", "alan"},           {"al", "albert"},
    {"alex", "alexander"},    {"alex", "alexandra"},  {"andy", "andrew"},       {"barb", "barbara"},
    {"bea", "beatrice"},      {"ben", "benjamin"},    {"bernie", "bernard"},    {"beth", "elizabeth"},
    {"betty", "elizabeth"},   {"bill", "william"},    {"bob", "robert"},        {"bobby", "robert"},
    {"brad", "bradley"},      {"cathy", "catherine"}, {"charlie", "charles"},   {"chris", "christine"},
    {"chris", "christopher"}, {"chuck", "charles"},   {"cindy", "cynthia"},     {"dan", "daniel"},
    {"danny", "daniel"},      {"dave", "david"},      {"debbie", "deborah"},    {"dick", "richard"},
    {"don", "donald"},        {"dot", "dorothy"},     {"doug", "douglas"},      {"ed", "edward"},
    {"eddie", "edward"},      {"ellie", "eleanor"},   {"fran", "frances"},      {"frank", "francis"},
    {"fred", "frederick"},    {"gabe", "gabriel"},    {"geoff", "geoffrey"},    {"gerry", "gerald"},
    {"greg", "gregory"},      {"gus", "augustus"},    {"hank", "henry"},        {"harry", "harold"},
    {"izzy", "isabel"},       {"jack", "john"},       {"jackie", "jacqueline"}, {"jake", "jacob"},
    {"jamie", "james"},       {"jeff", "jeffrey"},    {"jen", "jennifer"},      {"jenny", "jennifer"},
    {"jerry", "gerald"},      {"jess", "jessica"},    {"jim", "james"},         {"jimmy", "james"},
    {"joe", "joseph"},        {"johnny", "john"},     {"jon", "jonathan"},      {"josh", "joshua"},
    {"judy", "judith"},       {"kate", "catherine"},  {"kate", "katherine"},    {"kathy", "katherine"},
    {"katie", "katherine"},   {"ken", "kenneth"},     {"kim", "kimberly"},      {"larry", "lawrence"},
    {"len", "leonard"},       {"leo", "leonard"},     {"liz", "elizabeth"},     {"lizzie", "elizabeth"},
    {"lou", "louis"},         {"maggie", "margaret"}, {"mandy", "amanda"},      {"marty", "martin"},
    {"matt", "matthew"},      {"max", "maxwell"},     {"meg", "margaret"},      {"mel", "melanie"},
    {"mick", "michael"},      {"mike", "michael"},    {"mitch", "mitchell"},    {"nate", "nathan"},
    {"nell", "eleanor"},      {"nick", "nicholas"},   {"nicky", "nicola"},      {"norm", "norman"},
    {"pam", "pamela"},        {"pat", "patricia"},    {"pat", "patrick"},       {"patty", "patricia"},
    {"peggy", "margaret"},    {"penny", "penelope"},  {"pete", "peter"},        {"phil", "philip"},
    {"randy", "randall"},     {"ray", "raymond"},     {"rich", "richard"},      {"rick", "richard"},
    {"ricky", "richard"},     {"rob", "robert"},      {"ron", "ronald"},        {"russ", "russell"},
    {"sam", "samantha"},      {"sam", "samuel"},      {"sandy", "alexander"},   {"sandy", "sandra"},
    {"sid", "sidney"},        {"stan", "stanley"},    {"steve", "stephen"},     {"steve", "steven"},
    {"stu", "stuart"},        {"sue", "susan"},       {"ted", "edward"},        {"teddy", "edward"},
    {"terry", "terence"},     {"tess", "theresa"},    {"tim", "timothy"},       {"toby", "tobias"},
    {"tom", "thomas"},        {"tommy", "thomas"},    {"tony", "anthony"},      {"tricia", "patricia"},
    {"trish", "patricia"},    {"val", "valerie"},     {"vic", "victor"},        {"vicky", "victoria"},
    {"vince", "vincent"},     {"walt", "walter"},     {"wes", "wesley"},        {"will", "william"},
    {"willie", "william"},    {"zach", "zachary"}};
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
