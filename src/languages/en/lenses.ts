import { inForms } from '../counted.ts';

const forms = (one: string, other: string) => inForms('en', { one, other });

/**
 * What each lens says, by its id: its name and what it asks, where it has a page; and under `says` its sentences and labels,
 * with {places} that are filled. What hangs on a number is asked with it, and {count} is that number.
 */
export const LENSES = {
  loop: {
    name: 'The loyalty loop',
    asks: 'Which part of the loop is tended, and where does it break off?',
    says: {
      renewEmpty: 'Nothing here brings customers back: no touchpoint reminds, renews or is retold.',
      half: 'Half the work: customers are treated better before they buy ({before}) than after ({after}).',
      beforeBetter: 'A little better before the sale ({before}) than after it ({after}).',
      afterBetter: 'Customers are treated better after the sale ({after}) than before it ({before}).',
      even: 'Before and after the sale stand alike ({before}).',
      thin: 'Too little is assessed before or after the sale to compare the two.',
      oneSide: 'Only one side of the sale is described, so the two cannot be compared.',
      noTouchpoint: 'No touchpoint',
      largestFall: 'Largest fall',
      fall: '{from} → {to}: {drop}',
      balance: 'Balance',
      weaker: forms('After the sale weaker in {count} journey', 'After the sale weaker in {count} journeys'),
      sound: 'After the sale nowhere weaker than before it',
    },
  },
  gap: {
    name: 'Promises and gaps',
    asks: 'Do customers get what they were promised and expected?',
    says: {
      noPromise: 'No promise is written down.',
      allKept: 'Every promise was kept ({kept} of {made}).',
      someBroken: 'Promises kept: {kept} of {made}.',
      below: 'On average customers perceive less than they expected, by {gap} on the scale from 1 to 7.',
      above: 'On average customers perceive more than they expected, by {gap} on the scale from 1 to 7.',
      asExpected: 'On average customers get just what they expected.',
      kept: 'Promises kept',
      keptOf: '{kept} of {made}',
      difference: 'Perceived − expected',
      answer: '{kept} of {made} promises kept',
      headline: 'Promises kept',
      nonePromised: 'No promise is written down.',
    },
  },
  parity: {
    name: 'Fairness',
    asks: 'Are customers who stayed treated as well as those to be won?',
    says: {
      none: 'New and existing customers are not compared here.',
      price: 'Existing customers pay {penalty} more than new ones for the same offer.',
      free: 'Existing customers pay for what new ones get for nothing.',
      worse: 'Existing customers stand {difference} lower than new ones.',
      better: 'Existing customers stand {difference} higher than new ones.',
      even: 'Existing and new customers stand alike.',
      difference: 'Existing compared with new',
      newPayNothing: 'New customers pay nothing',
      pricePenalty: 'Price penalty',
      worseIn: forms(
        'Existing customers worse off in {count} journey',
        'Existing customers worse off in {count} journeys',
      ),
      sound: 'Nowhere are existing customers found worse off',
      headline: 'Treated worse',
      noneWorse: 'Nothing shows that customers who stayed are treated worse.',
      /** How many touchpoints treat existing customers less well without an open finding. */
      unequal: forms(
        '1 touchpoint treats existing customers less well, with no open finding: the difference is small, or the rule is switched off, or the finding is waived.',
        '{count} touchpoints treat existing customers less well, with no open finding: the difference is small, or the rule is switched off, or the finding is waived.',
      ),
    },
  },
  trust: {
    name: 'Trust',
    asks: 'Are we reliable, competent and close, and what cost us trust?',
    says: {
      none: 'Too little that bears on trust is assessed to tell.',
      weakest: 'Weakest in {facet}: {score}.',
      allSound: 'Nothing that bears on trust was missed.',
      missedMostly: 'What was missed goes back mostly to this: {cause} ({share}).',
      missedAll: 'All that was missed goes back to this: {cause}.',
      product: 'Trust overall',
      weakestIn: forms('Weakest: {name} in {count} journey', 'Weakest: {name} in {count} journeys'),
      sound: 'Nothing falls short',
    },
  },
  value: {
    name: 'Value',
    asks: 'Where is value created or lost, and by which practices?',
    says: {
      none: 'Too little that bears on value is assessed to tell.',
      weakest: 'Least value in {area}: {score}.',
      allSound: 'Nothing that bears on value was missed.',
      practices: 'Practices',
      weakestIn: forms('Weakest: {name} in {count} journey', 'Weakest: {name} in {count} journeys'),
      sound: 'Nothing falls short',
    },
  },
  relationship: {
    says: {
      fragile:
        'Groups of customers that would leave for little: {fragile} of {segments}. A cheaper offer, a late delivery or a rude word is enough.',
      open: 'Groups of customers of which nothing shows yet that they would stay: {open} of {segments}.',
      sound: 'No group of customers described here would leave for little.',
    },
  },
  evidence: {
    name: 'Evidence',
    asks: 'How far can these scores be relied on?',
    says: {
      thin: 'Touchpoints that rest on little or no evidence: {low} of {touchpoints}.',
      sound: 'No touchpoint rests on thin evidence.',
      lowAgreement: 'The auditors do not agree enough (alpha {alpha}).',
      agree: 'How far the auditors agree: alpha {alpha}, where 1 is full agreement and 0 is chance.',
      confidence: 'Confidence',
      agreement: 'Agreement between auditors',
      fewRatings: 'not enough ratings by two auditors',
      evidence: 'Evidence',
      withheld: forms('{count} piece of evidence, not published', '{count} pieces of evidence, not published'),
      answer: forms('{thin} of {count} touchpoint on thin evidence', '{thin} of {count} touchpoints on thin evidence'),
      headline: 'How sure are we?',
      thinOf: '{thin} of {touchpoints} touchpoints rest on thin evidence',
      noneThin: 'Every score rests on evidence',
    },
  },
  actions: {
    name: 'Actions',
    asks: 'What should be done first, and whose is it?',
    says: {
      none: 'No open action is written down for this journey.',
      first: 'Done alone, the first of these lifts the journey by {gained}.',
      nothingYet: 'None of these lifts the journey yet: what is lowest has to hold first.',
      open: forms('{count} open action', '{count} open actions'),
      overdue: '{open}, {overdue} overdue',
    },
  },
};
