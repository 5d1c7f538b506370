/**
 * The rules by id. `says` is a finding's message, with {places} filled from the finding's data; `forms` are the messages of
 * findings that name one, where the same rule has to be said in another way.
 */
export const RULES = {
  'ladder/unmet': {
    name: 'Below the floor',
    says: '{touchpoint}: customers do not get what they came for; “{criterion}” is rated “{rating}”.',
    forms: {
      'nothing-applies':
        '{touchpoint}: no criterion of {level} applies, so no level can hold. Answer at least one, or leave the ' +
        'touchpoint out.',
    },
    means:
      'The first level, perfunctory, cannot hold whatever the open answers turn out to be: a must was missed or met ' +
      'in part, too much falls short, or none of its criteria applies.',
    why:
      'Without the result, speed and warmth have nothing to stand on. Customers who leave empty-handed have little ' +
      'reason to come back.',
    fix: 'Put right what was missed, beginning with the must criteria of the first level. Nothing above counts before.',
  },
  'ladder/not-shown': {
    name: 'Not shown yet',
    says:
      '{touchpoint}: nothing shows yet that customers get what they came for. Look first at “{criterion}”: not ' +
      'assessed.',
    means:
      'No level is shown, and nothing says that the first one fails: what it takes has not been assessed. Not ' +
      'assessed does not mean missed.',
    why: 'The touchpoint may be fine or may drive customers off. Until somebody looks, nobody can tell which.',
    fix:
      'Go and look, or ask customers, and answer the criteria of the first level, the musts first. There is nothing ' +
      'to put right before that.',
  },
  'ladder/stranded': {
    name: 'Stranded strength',
    says: '{touchpoint}: strong at {level}, but {next} has to hold first.',
    means:
      'A level two or more steps above the one that holds reaches its threshold. It cannot count until every level ' +
      'below it holds.',
    why:
      'The effort is real, but it does not carry yet. Flowers do not comfort a customer whose car is still not ' +
      'repaired.',
    fix: 'Keep the strength, and clear the blockers of the next level first; go and look at those that are not assessed.',
  },
  'ladder/unassessed': {
    name: 'Too little assessed',
    says: '{touchpoint}: {assessed} assessed, at least {needed} needed.',
    means:
      'Less than two thirds of the weight that applies, over all three levels, is assessed. Not assessed does not ' +
      'mean missed.',
    why: 'A level counts only what has been shown. While much is open, the touchpoint may be better than it looks.',
    fix: 'Go and look, or ask customers, and answer the open criteria. Write n/a only where a question cannot apply.',
  },
  'ladder/narrow': {
    name: 'Level on a narrow base',
    says: '{touchpoint}: {level} rests on {applies} of its weight; the rest is set aside as not applicable.',
    means: 'A level holds, and less than half of its weight applies: the other criteria are rated n/a.',
    why: 'What is set aside cannot fail. A level that rests on two questions says less than one that rests on eight.',
    fix:
      'Write n/a only where a question cannot apply. Leave out the answer where nobody has looked yet, or change the ' +
      'rubric if the questions do not fit the business.',
  },
  'ladder/must-set-aside': {
    name: 'Must set aside',
    says: '{touchpoint}: “{criterion}” is a must and is set aside as not applicable; no note says why.',
    means: 'A must criterion is rated n/a, and the rating has no note.',
    why: 'A must is what a level cannot do without. A reader will ask how this one could do without it.',
    fix: 'Say in a note why the question cannot apply. If nobody has looked yet, take the answer out.',
  },
  'ladder/one-step-away': {
    name: 'One step away',
    says: '{touchpoint}: only “{criterion}” is still needed for {next}.',
    forms: {
      'not-assessed': '{touchpoint}: only “{criterion}” is still to be looked at for {next}; it is not assessed.',
    },
    means:
      'Meeting one more criterion is enough for the next level to hold. It may fall short now, or not be assessed yet.',
    why: 'This is often the cheapest way up: one thing done, and a whole level counts.',
    fix: 'If it is not assessed, go and look. If it falls short, plan one action for it, with an owner and a date.',
  },
  'journey/moment-of-truth': {
    name: 'Weak moment of truth',
    says: '{touchpoint} is a moment of truth, and stands at {level} at most.',
    forms: {
      'not-shown': '{touchpoint} is a moment of truth, and {next} is not shown there yet.',
    },
    means: 'A touchpoint marked as a moment of truth is below level 2, service, or that level is not shown there yet.',
    why:
      'Here customers make up their minds about the whole brand. A journey never stands higher than its weakest ' +
      'moment of truth.',
    fix: 'Take its blockers before those of other touchpoints: look at what is not assessed, then fix what falls short.',
  },
  'loop/stage-empty': {
    name: 'Stage without touchpoints',
    says: 'No touchpoint belongs to the stage “{stage}”.',
    means:
      'The audit has no touchpoint in one of the four stages of the loyalty loop: understand, convert, experience, ' +
      'renew.',
    why: 'Where nobody looks, customers can slip away unseen. A loop with a gap does not lead on to the next purchase.',
    fix:
      'Add the touchpoints customers already meet in this stage, or design one. If the stage is left out on purpose, ' +
      'waive this with a reason.',
  },
  'loop/half-the-work': {
    name: 'Half the work',
    says: 'Weaker after the sale: mean index {before} before it, {after} after it.',
    forms: {
      'nothing-renews': 'No touchpoint renews: nothing reminds customers, brings them back or is retold.',
    },
    means:
      'The mean index after the sale (experience, renew) is at least 0.5 below the mean before it (understand, ' +
      'convert), or renew has no touchpoint.',
    why:
      'Winning a new customer is reported to cost about five times as much as keeping one. Whether customers stay is ' +
      'decided after the sale.',
    fix:
      'After the sale, look at what is not assessed and lift the weakest touchpoint. Plan one occasion that invites ' +
      'customers back.',
  },
  'loop/cliff': {
    name: 'Sudden drop',
    says: 'From “{from}” to “{to}” the index falls by {drop}.',
    means: 'The index of a touchpoint is at least 1 lower than that of the touchpoint just before it.',
    why: 'Every step sets the expectation for the next. After a good one, a weaker one disappoints all the more.',
    fix:
      'Look at what is not assessed at the lower touchpoint. Then tend the handover: what is passed on, and who ' +
      'receives the customer.',
  },
  'loop/weak-ending': {
    name: 'Weak ending',
    says: 'The journey ends at “{touchpoint}” with index {index}; the mean is {mean}.',
    means: 'The index of the last touchpoint is at least 0.5 below the weighted mean of all touchpoints.',
    why: 'People remember the peak and the end. A weak ending fades what was good before it.',
    fix:
      'Answer what is not assessed there. Then design the farewell: a thank-you, a word on what comes next, a reason ' +
      'to return.',
  },
  'gap/shortfall': {
    name: 'Below expectation',
    says: '{touchpoint}: expected {expected}, perceived {perceived}, gap {gap}.',
    means: 'On a scale from 1 to 7, what customers perceived minus what they expected is −1 or lower.',
    why: 'Customers judge by what they expected. A shortfall disappoints, even if the service is sound.',
    fix:
      'Ask customers what they expected and what made them expect it. Then raise what they get, or say beforehand ' +
      'what they can count on.',
  },
  'gap/promise-broken': {
    name: 'Promise not kept',
    says: '{touchpoint}: promised {promised}, delivered {delivered} {unit} ({what}).',
    means:
      'What was delivered is worse than what was promised, by however little. The promise itself says whether lower ' +
      'or higher is better.',
    why: 'Customers plan around a promise. When it falls through, they trust the next one less.',
    fix:
      'Tell customers before they notice, and make good. Then change the process so that the promise can be kept, or ' +
      'promise less.',
  },
  'gap/promise-too-high': {
    name: 'Promise higher than needed',
    says: '{touchpoint}: promised {promised}, while competitors promise {benchmark} {unit} ({what}).',
    means: 'A promise that was not kept was stricter than its benchmark, which is what competitors promise.',
    why: 'A smaller promise that is kept earns more trust than a larger one that is not.',
    fix: 'Promise less and keep it: choose what you can hold every time, with the benchmark as a guide.',
  },
  'parity/existing-worse-off': {
    name: 'Existing customers worse off',
    says: '{touchpoint}: index {index} for {segment}, {other_index} for {other}; existing customers get less.',
    means:
      'At one touchpoint, a group of existing customers has a lower level than a group of new ones, or an index at ' +
      'least 0.5 lower.',
    why: 'Whoever is treated worse for staying learns to leave. Existing customers compare, and they tell others.',
    fix:
      'Give existing customers what new ones get here, or something they value as much. Tell them before they have ' +
      'to ask.',
  },
  'parity/price-penalty': {
    name: 'Staying costs more',
    says: '{touchpoint}: existing customers pay {existing}, new ones {new} {unit}; that is {penalty} more.',
    forms: {
      'free-for-new': '{touchpoint}: existing customers pay {existing} {unit} where new ones pay nothing.',
    },
    means:
      'For the same offer, the dearest price of existing customers is above the cheapest of new ones. The tolerance ' +
      'is 0 %.',
    why:
      'Those who stayed pay for the discounts of those who come. Once they find out, the price is their reason to ' +
      'leave.',
    fix:
      'Open the offer to existing customers, at the next renewal at the latest. Until then, say so and give them ' +
      'something of equal worth.',
  },
  'parity/existing-unserved': {
    name: 'Nothing for existing customers',
    says: 'No touchpoint states that it serves repeat customers, loyal customers or advocates.',
    means:
      'The audit states under serves whom its touchpoints are for, and repeat, loyal and advocate are not among them.',
    why: 'Some 60 % of new customers are reported to come by recommendation, and it is existing customers who recommend.',
    fix: 'Add the touchpoints where existing customers are met, or name them under serves. If there are none, create one.',
  },
  'consistency/spread': {
    name: 'Uneven touchpoint',
    says: '{touchpoint}: the index differs by {spread} ({dimension}).',
    means:
      'Between a touchpoint and its variants by channel, by location or by period, the highest and lowest index are ' +
      'at least 1 apart.',
    why: 'To customers it is one brand. What they got in one place or at one time, they look for in the next.',
    fix:
      'See how the best one does it, and make that the standard for all. If the difference is meant, such as before ' +
      'and after a change, waive it.',
  },
  'trust/weak-facet': {
    name: 'Weak side of trust',
    says: 'Trust is weak in {facet}: {score}.',
    means:
      'The weighted mean of all known ratings that bear on this facet is below 0.5, where 1 means all met. What is ' +
      'not assessed is left out.',
    why: 'Trust is the product of reliability, competence and closeness. One weak factor pulls the whole down.',
    fix:
      'Take the criteria of this facet that are missed or partly met, at the weightiest touchpoints first, and plan ' +
      'an action for each.',
  },
  'value/deviation': {
    name: 'Value falls short',
    says: 'Value falls short in {area}: {score}.',
    means:
      'The weighted mean of all known ratings in this value area is below 0.5, where 1 means all met. What is not ' +
      'assessed is left out.',
    why:
      'Customers weigh what they give against all they get. Where one area falls short, good work in the others ' +
      'counts for less.',
    fix: 'Go through the criteria of this area that are missed or partly met. Begin with the one most customers feel.',
  },
  'kpi/score-without-need': {
    name: 'Score without a need',
    says: '{touchpoint}: “{metric}” is measured, but the customer need is not written down.',
    means: 'The touchpoint has a satisfaction measure (CSAT, NPS or CES), but nothing under need.',
    why:
      'A score says how satisfied, not with what. Without the need, a team can raise the score and still not help ' +
      'the customer.',
    fix:
      'Write in one sentence, in the words of the customer, what they need here. Then check that the measure asks ' +
      'about it.',
  },
  'kpi/score-hides-level': {
    name: 'High score, low level',
    says: '{touchpoint}: “{metric}” is high at {value}, yet the level is {level} at most.',
    forms: {
      journey: '{touchpoint}: “{metric}” is high at {value}, yet the journey as a whole is {level} at most.',
    },
    means:
      'Customers are satisfied (CSAT and CES at 80 % of their scale or more, NPS at 50 or more), while the ' +
      'touchpoint or the journey can be at level 1, perfunctory, at most.',
    why: 'A good figure can hide how little customers get. It may come to light only when they leave.',
    fix:
      'Answer what is not assessed, and find out when and how the figure was asked for. Then work on the blockers, ' +
      'not on the figure.',
  },
  'kpi/satisfied-not-returning': {
    name: 'Satisfied, but not returning',
    says: '{touchpoint}: satisfied (“{metric}” {value}), but the intent to return is low at {intent}.',
    means:
      'Customers are satisfied (CSAT and CES at 80 % of their scale or more, NPS at 50 or more), while the intent to ' +
      'return is below 60 % of its scale.',
    why: 'A reported 20 % of fully satisfied customers do not intend to return. A business lives on those who want to.',
    fix:
      'Ask satisfied customers what would bring them back. Look for a feeling or a next need that nobody has asked ' +
      'about yet.',
  },
  'kpi/survey-only': {
    name: 'Surveys only',
    says: '{touchpoint}: all evidence comes from surveys.',
    means: 'Every piece of evidence at this touchpoint is of the kind survey.',
    why: 'A survey hears only those who answer, and it records what they say, not what happened.',
    fix: 'Add a second kind: watch the touchpoint, send a mystery shopper, or read complaints or reviews.',
  },
  'relationship/fragile': {
    name: 'Fragile relationship',
    says: '{segment}: the relationship is “{level}” at most, and easily lost.',
    means:
      'The relationship with a customer segment cannot be above rung 1, transaction, whatever the open answers turn ' +
      'out to be.',
    why: 'On this rung, bad goods, late delivery, a rude clerk or a cheaper alternative each suffice to lose the segment.',
    fix:
      'Answer what is not assessed, then clear the blockers of the next rung. Beyond transaction, it begins with ' +
      'knowing the customer as a person.',
  },
  'relationship/no-renewal': {
    name: 'Relationship not renewed',
    says: 'No action is recorded as done in the {days} days up to the as-of date.',
    means: 'The audit states a relationship, but records no action as done within the 365 days up to the as-of date.',
    why: 'A relationship cools when nothing new happens. What was a delight a year ago is taken for granted today.',
    fix: 'Complete one action that customers will notice. If one was done already, record its day under done.',
  },
  'evidence/missing': {
    name: 'No evidence',
    says: '{touchpoint} is rated, but no evidence is given.',
    means: 'At least one criterion is answered with met, partly or missed, and the touchpoint lists no evidence.',
    why: 'A rating that nobody can check is an opinion. Those who run the touchpoint will ask what it rests on.',
    fix: 'Add what the ratings rest on, with its date: a visit, a complaint, a figure. If it was a guess, say assumption.',
  },
  'evidence/assumed': {
    name: 'Assumptions only',
    says: '{touchpoint}: the only evidence is assumption.',
    means: 'Every piece of evidence at this touchpoint is of the kind assumption. Its confidence is therefore low.',
    why:
      'Seen from inside, a touchpoint often looks different than to customers. Acting on a guess may fix the wrong ' +
      'thing.',
    fix: 'Check the assumption that matters most: watch one visit, or ask five customers.',
  },
  'evidence/stale': {
    name: 'Stale evidence',
    says: '{touchpoint}: the newest evidence is from {date}, {days} days before the as-of date.',
    means: 'At the as-of date, the newest evidence of the touchpoint, assumptions aside, is more than 365 days old.',
    why: 'People, prices and habits change. An old score may describe a touchpoint that no longer exists.',
    fix: 'Go and look again, add the new evidence with its date, and review the ratings in its light.',
  },
  'evidence/dated-ahead': {
    name: 'Dated ahead',
    says: 'The audit is dated {date}, {days} days after {day}, the day the report is of.',
    means:
      'The date of the audit lies more than 31 days after the as-of date that was given, or else after the commit.',
    why: 'Nobody can have observed what is still to come. A slip in the year makes old evidence look new.',
    fix: 'Check the year and the month: date is the day of the last observation, not of the next audit.',
  },
  'evidence/low-agreement': {
    name: 'Auditors see it differently',
    says: 'The auditors see things differently: alpha {alpha}, at least {needed} needed.',
    means:
      'The agreement between auditors (Krippendorff alpha, where 1 is full agreement and 0 is chance) is below 0.667 ' +
      'over ten criteria or more, and less than 80 % of their pairs of ratings are the same.',
    why: 'When auditors disagree, a score depends on who came that day. Often a criterion is simply read in two ways.',
    fix: 'Go through the criteria rated differently together. Agree on what met looks like, then look again where needed.',
  },
  'evidence/measure-contradicts': {
    name: 'Rating and measure differ',
    says: '{touchpoint}: “{criterion}” is rated “{rating}”, while “{metric}” gives “{measured}”.',
    means: 'A written rating differs from what the measure of the same criterion gives. The written rating counts.',
    why: 'Readers find two answers to one question. The doubt spreads to the rest of the score.',
    fix:
      'Check the figure, its target and the rating. Correct the one that is off, or say in a note why the rating ' +
      'stands.',
  },
  'actions/overdue': {
    name: 'Action overdue',
    says: '{touchpoint}: “{action}” was due on {due} and is not finished yet.',
    means: 'The due date lies before the as-of date, and the action is neither done nor dropped.',
    why: 'Until it is done, customers meet the touchpoint as it was. A plan is believed when its dates hold.',
    fix: 'Ask what stands in the way, and help. Then finish it, set a date that can be kept, or drop it.',
  },
  'actions/no-owner': {
    name: 'Action without an owner',
    says: '{touchpoint}: “{action}” has no owner yet.',
    means: 'An open action names no owner, and neither its touchpoint nor the audit has one to stand in.',
    why: 'What belongs to everybody is easily left waiting for somebody.',
    fix: 'Name one person or role under owner, at the action, the touchpoint or the audit.',
  },
  'actions/lifts-nothing': {
    name: 'Action that lifts nothing',
    says: '{touchpoint}: “{action}” would leave the index as it is.',
    means: 'If every criterion that the open action lifts were met, the index of its touchpoint would not rise.',
    why: 'Time and goodwill are limited. They are best spent where customers gain from them now.',
    fix:
      'Name under lifts the criteria it will improve, and aim it at a blocker of the next level. If it serves ' +
      'another end, keep it as it is.',
  },
  'actions/done-but-missed': {
    name: 'Done, but not met yet',
    says: '{touchpoint}: “{action}” is done, but “{criterion}” is not met yet.',
    means:
      'A criterion that a done action lifts is rated partly or missed. One that is not assessed does not raise this ' +
      'finding.',
    why: 'The work is done, but customers do not feel it yet. Once ticked off, it drops out of sight.',
    fix:
      'If the rating is older than the action, go and look again. If it still holds, ask what is missing and plan ' +
      'the next step.',
  },
  'waiver/expired': {
    name: 'Waiver expired',
    says: 'The waiver of “{rule}” ran until {until} and no longer waives anything.',
    means: 'The last day of the waiver lies before the as-of date. What it covered counts in gates again.',
    why: 'What was accepted for a time should not quietly become the way things are.',
    fix:
      'If the cause is mended, remove the waiver. If it needs more time, set a new date with a reason that still ' +
      'holds.',
  },
  'waiver/unused': {
    name: 'Waiver not needed',
    says: 'The waiver of “{rule}” until {until} waives nothing.',
    means: 'The waiver is still in force, but no finding of the audit matches its rule and touchpoint.',
    why: 'A waiver left behind would let a new finding of the same kind pass the gates.',
    fix: 'Check its rule and touchpoint for a slip. If the matter is mended, remove the waiver.',
  },
  'privacy/personal-data': {
    name: 'Personal data in a text',
    says: 'A text seems to hold personal data: {kind}.',
    means:
      'A text holds an e-mail address, a phone number, or a number with the length and checksum of a payment card or ' +
      'a Chinese resident id.',
    why:
      'Everybody who reads the report can see and search it. The person concerned did not ask for that, and the law ' +
      'may protect them.',
    fix:
      'Write a role instead, such as “a regular”, and mind that earlier versions keep the text. If it is no personal ' +
      'data, waive this with a reason.',
  },
};
