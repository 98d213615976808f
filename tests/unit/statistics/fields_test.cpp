// One line a case: what is counted, per what, when, of what whole, by how much it changed, what it is the
// same as, how sure it is and who says it. The notation is told in tests/support/marked_statistics.h.
#include <gtest/gtest.h>

#include "support/marked_statistics.h"

namespace presslight {
namespace {

/// What is counted.
constexpr std::string_view kCounted[] = {
    "The fire service rescued [14] hikers from the ridge. | 1 counted hikers",
    "The charity fed [2,300] homeless families. | 1 counted homeless families",
    "[Twelve] off-duty officers helped. | 1 counted off-duty officers",
    "The report has [46]-page annexes. | 1 counted page",
    "A [six]-member panel will decide. | 1 counted member",
    "The town lost [three] coal-fired power stations. | 1 counted coal-fired power stations",
    "Divers raised [41] pieces of pottery. | 1 counted pieces of pottery",
    "The hall holds [800] people. | 1 counted people",
    "[52 per cent] of registered voters stayed at home. | 1 counted registered voters",
    "[Half] of all tomatoes come from the valley. | 1 counted tomatoes",
    "[Nearly a third] of the shops stand empty. | 1 counted shops",
    "[Two in five] nurses have thought of leaving. | 1 counted nurses",
    "[Thousands] of pensioners queued. | 1 counted pensioners",
    "[Tens of thousands] of young fans sang. | 1 counted young fans",
    "The crew pumped out [600 litres] of fuel. | 1 counted fuel",
    "She ordered [£3m] worth of steel. | 1 counted steel",
    "[Three] women and [two] men were held. | 1 counted women | 2 counted men",
    "The board met [11] trade unions, [four] charities and [one] bishop. | 1 counted trade unions | 2 "
    "counted charities | 3 counted bishop",
    "The blast killed [nine].",
    "Officers seized [more than 200] stolen mobile phones. | 1 counted stolen mobile phones",
    "It removed [more than 300] - items of footage that worried parents. | 1 counted items of footage",
    "Only [1 per cent] of the bank's staff complained. | 1 counted staff",
    "There were [8,000] injured. | 1 counted injured",
    "The 58-year-old replied when [two] boats left. | 1 counted boats",
    "The inquiry heard [five] most senior officials. | 1 counted most senior officials",
};

/// Rates.
constexpr std::string_view kPer[] = {
    "The plant makes [400 tonnes] of cement a day. | 1 counted cement | 1 per day",
    "Officers remove [more than 1,000] online postings a week. | 1 counted online postings | 1 per week",
    "Rent is [£950 a month]. | 1 per month",
    "Miners earn [$12 an hour]. | 1 per hour",
    "The line carries [30,000] passengers every day. | 1 counted passengers | 1 per day",
    "Water costs [£2.40 per cubic metre]. | 1 per cubic-metre",
    "There were [14 per 100,000] people. | 1 per 100000",
    "Bonuses come to [$500 every three months]. | 1 per 3 months",
    "Oil rose to [$58.24 per barrel]. | 1 per barrel | 1 change up to",
    "Dues are [£40 a head]. | 1 per head",
    "The fee is [£6,000 annually]. | 1 per year",
    "The [£40-a-week] grant ends. | 1 per week",
    "[Twenty] farmers give up each month. | 1 counted farmers | 1 per month",
    "Rain fell at [30mm/hour]. | 1 per hour",
    "Tickets cost [£15] each.",
    "It sold [300] boats a year earlier. | 1 counted boats | 1 period a year earlier",
};

/// When it holds.
constexpr std::string_view kPeriod[] = {
    "The unit has closed [70] sites since June 2011. | 1 counted sites | 1 period since June 2011",
    "It closed [70] sites in 2011. | 1 counted sites | 1 period in 2011",
    "In 2011, it closed [70] sites. | 1 counted sites | 1 period In 2011",
    "Last year the port handled [90,000] boxes. | 1 counted boxes | 1 period Last year",
    "The port handled [90,000] boxes last year. | 1 counted boxes | 1 period last year",
    "Profits reached [£4m] in the first quarter. | 1 period in the first quarter",
    "[40] wells ran dry between 2003 and 2009. | 1 counted wells | 1 period between 2003 and 2009",
    "[40] wells ran dry from July 2003 to May 2009. | 1 counted wells | 1 period from July 2003 to May 2009",
    "The city will plant [10,000] trees by 2030. | 1 counted trees | 1 period by 2030",
    "[Six] ferries sank over the past 20 years. | 1 counted ferries | 1 period over the past 20 years",
    "[Six] ferries sank in the last two weeks. | 1 counted ferries | 1 period in the last two weeks",
    "So far this year [31] climbers have died. | 1 counted climbers | 1 period So far this year",
    "The court heard [212] cases in the year to March. | 1 counted cases | 1 period in the year to March",
    "Police made [30] arrests on Saturday. | 1 counted arrests | 1 period on Saturday",
    "Police made [30] arrests on 3 March 2014. | 1 counted arrests | 1 period on 3 March 2014",
    "It had [12] lorries in May and [nine] vans in June. | 1 counted lorries | 1 period in May | 2 counted "
    "vans | 2 period in June",
    "Turnout was [44%], against [51%] five years ago. | 2 period five years ago",
    "Turnout was [44%] in 2015. | 1 period in 2015",
    "Since 2010 the fund has paid [£9m]. | 1 period Since 2010",
    "The [240] jobs will go next month. | 1 counted jobs | 1 period next month",
    "Sales came to [£3m] during the 2012 season. | 1 period during the 2012 season",
    "[Nine] bridges opened. In 2012 the town had none. | 1 counted bridges",
};

/// Parts of a whole.
constexpr std::string_view kPartOf[] = {
    "It deleted [49,000] files, [30,000] of which were videos. | 1 counted files | 2 counted files | 2 part "
    "1",
    "It deleted [49,000] files, [30,000] of them since May 2013. | 1 counted files | 2 counted files | 2 "
    "period since May 2013 | 2 part 1",
    "The army freed [70] captives, [12] of whom were ill. | 1 counted captives | 2 counted captives | 2 part "
    "1",
    "The crash hurt [19] people, including [four] children. | 1 counted people | 2 counted children | 2 part "
    "1",
    "The crash hurt [19] people, among them [four] children. | 1 counted people | 2 counted children | 2 "
    "part 1",
    "[Three] of the [five] bridges are shut. | 1 counted bridges | 1 part 2 | 2 counted bridges",
    "Of the [600] tenants, [45] have moved. | 1 counted tenants | 2 part 1",
    "Of [200] jobs, [half] went. | 1 counted jobs | 2 part 1",
    "[Half] of the [1,200] staff will go. | 1 counted staff | 1 part 2 | 2 counted staff",
    "[1 percent] of the bank's [100,000] clerks complained. | 1 counted clerks | 1 part 2 | 2 counted clerks",
    "The mine employs [900] men. Of those, [40] are trainees. | 1 counted men | 2 part 1",
    "The mine employs [900] men. [Forty] of them are trainees. | 1 counted men | 2 counted men | 2 part 1",
    "It has [300] beds, [20%] of which are empty. | 1 counted beds | 2 counted beds | 2 part 1",
    "The navy has [80] ships, including [12] submarines and [five] tugs. | 1 counted ships | 2 counted "
    "submarines | 2 part 1 | 3 counted tugs | 3 part 1",
    "The fund paid [£9m], [£2m] of it to schools. | 2 part 1",
    "To date [14] Catholics, [six] Orthodox and [one] Quaker came. | 1 counted Catholics | 2 counted "
    "Orthodox | 3 counted Quaker",
    "[Five] of them left.",
    "The mayor met [six] envoys. [Nine] of them were late. | 1 counted envoys",
};

/// By, from, to.
constexpr std::string_view kChange[] = {
    "Sales rose [3.4%] to [$12.5m]. | 1 change up by | 2 change up to",
    "Sales fell by [3.4%]. | 1 change down by",
    "Crime was down [12 per cent]. | 1 change down by",
    "Jobs increased from [9] to [10]. | 1 change up from | 2 change up to",
    "Support slipped from [58 per cent] to [55 per cent]. | 1 change down from | 2 change down to",
    "The price has gone from [42p] to [49p]. | 1 change up from | 2 change up to",
    "The firm announced a [5%] rise in fares. | 1 change up by",
    "The firm announced a rise of [5%] in fares. | 1 change up by",
    "The Bank cut rates by [25 basis points] to [0.25%]. | 1 change down by | 2 change down to",
    "Rents climbed to [£950 a month]. | 1 per month | 1 change up to",
    "Output will grow [1.6 per cent], down [0.2 percentage points] from the last forecast. | 1 change up by "
    "| 2 change down by",
    "The club sold [300] shirts. | 1 counted shirts",
    "A [£3m] cut was agreed. | 1 change down by",
    "Unemployment dropped by [20,000] people. | 1 counted people | 1 change down by",
    "The index lost [64.06 points] to [4,577.10]. | 1 change down by | 2 change down to",
    "The fare went up from [£2] to [£2.40] in May. | 1 change up from | 2 period in May | 2 change up to",
    "Numbers have [doubled] since 2012. | 1 period since 2012",
};

/// One figure said twice.
constexpr std::string_view kSameAs[] = {
    "The trench is [45km] ([28 miles]) long. | 2 same 1",
    "The fare is [two dinars] ([£2.10]; [$2.80]). | 2 same 1 | 3 same 1",
    "He paid [£2m] ([$2.6m]) for it. | 2 same 1",
    "It reached [38C] ([100F]) in the shade. | 2 same 1",
    "They walked [500 miles] ([about 800 km]) home. | 2 same 1",
    "The plot of [10 acres] ([four hectares]) was sold. | 2 same 1",
    "She won [12] medals ([four] gold). | 1 counted medals",
    "The team ([11] men) flew home. | 1 counted men",
};

/// How sure.
constexpr std::string_view kHedge[] = {
    "[An estimated 5 million] children are at risk. | 1 counted children | 1 hedge estimated",
    "Officials estimate that [300] homes burned. | 1 counted homes | 1 hedge estimated",
    "The economy is expected to grow by [2%]. | 1 change up by | 1 hedge projected",
    "Sales are forecast to reach [£4m]. | 1 hedge projected",
    "A record [61,204] fans came. | 1 counted fans | 1 hedge record",
    "Wages average [£410 a week]. | 1 per week | 1 hedge average",
    "An average of [20] trains ran. | 1 counted trains | 1 hedge average",
    "Its margin of error: [plus or minus 3.6 percentage points]. | 1 hedge margin-of-error",
};

/// Who gives the figure.
constexpr std::string_view kSource[] = {
    "According to the Harbour Board, [14] boats sank. | 1 counted boats | 1 source Harbour Board",
    "[14] boats sank, according to the Harbour Board. | 1 counted boats | 1 source Harbour Board",
    "[14] boats sank, according to figures from the Harbour Board. | 1 counted boats | 1 source Harbour "
    "Board",
    "Figures from the Office for Tides show [14] boats sank. | 1 counted boats | 1 source Office for Tides",
    "Data published by Fenland Water show [9%] leaked. | 1 source Fenland Water",
    "Harbour Board figures show [14] boats sank. | 1 counted boats | 1 source Harbour Board",
    "[40%] of anglers agree, a survey by Tidewatch found. | 1 counted anglers | 1 source Tidewatch",
    "The Harbour Board estimates that [14] boats sank. | 1 counted boats | 1 hedge estimated | 1 source "
    "Harbour Board",
};

/// Ages of people, which are left out; and what only looks so.
constexpr std::string_view kAges[] = {
    "He's 58.",
    "She\u2019s 61 and lives in Tarn.",
    "\"I'm 44,\" he said.",
    "At 72, she still works.",
    "At [72], the score is low.",
    "He is [58 metres] below.",
};

void expect_lines(std::span<const std::string_view> lines) {
  for (const std::string_view line : lines) EXPECT_EQ(marked_statistics(line), line);
}

TEST(FindStatistics, SaysWhatIsCounted) {
  expect_lines(kCounted);
}

TEST(FindStatistics, LeavesAgesOut) {
  expect_lines(kAges);
}

TEST(FindStatistics, SaysPerWhat) {
  expect_lines(kPer);
}

TEST(FindStatistics, SaysWhen) {
  expect_lines(kPeriod);
}

TEST(FindStatistics, SaysOfWhichWhole) {
  expect_lines(kPartOf);
}

TEST(FindStatistics, SaysHowItChanged) {
  expect_lines(kChange);
}

TEST(FindStatistics, SaysWhatIsConverted) {
  expect_lines(kSameAs);
}

TEST(FindStatistics, SaysHowSureItIs) {
  expect_lines(kHedge);
}

TEST(FindStatistics, SaysWhoGivesIt) {
  expect_lines(kSource);
}

}  // namespace
}  // namespace presslight
