#include "presslight/entities/people/standings.h"

#include "presslight/text/words.h"

namespace presslight {

bool is_standing(std::string_view lower) {
  return is_one_of(
      "actor actress artist astronaut backbencher baker batsman batter billionaire bowler boxer bricklayer "
      "businessman businesswoman butcher candidate carpenter champion chef comedian composer congressman "
      "congresswoman contender cornerback cricketer cyclist dancer debutant defender drummer electrician "
      "entrepreneur farmer filmmaker fisherman footballer forward frontrunner fullback gardener goalkeeper "
      "golfer governor grandfather grandmother guard guitarist hairdresser hopeful housewife incumbent "
      "influencer jockey justice keeper lawmaker legislator linebacker magnate medallist mep midfielder "
      "millionaire mogul mountaineer mp msp musician neurosurgeon newcomer nominee novelist olympian painter "
      "peer pensioner pianist pitcher playmaker playwright plumber poet potter presenter quarterback "
      "rancher rapper retiree rookie runner sailor sculptor seamer senator shepherd shopkeeper shortstop "
      "singer songwriter sprinter star striker surfer swimmer tailor teenager trader trucker tycoon "
      "violinist weaver wicketkeeper widow widower winger wrestler youngster",
      lower);
}

}  // namespace presslight
