import { describe, expect, it } from 'vitest'
import { readTitle } from './read-one'

const LEVY = { question: 'Should there be a levy on parcels?' }

describe('what is demanded', () => {
  it.each([
    ['@host Half the street is vans by now. Make it law.', 'Yes'],
    ['@host They should make them pay', 'Yes'],
    ['@host My cousin drives for them and says so too: write it into the contract', 'Yes'],
    ['@host Just do it, nobody under thirty will notice', 'Yes'],
    ['@host Eleven vans since breakfast. Make them.', 'Yes'],
    ['@host Spend the money on the tram', 'No'],
    ['@host We had one for a year. Don’t.', 'No'],
    ['@host don’t', 'No'],
    ["@host I'd leave it", 'No'],
    ['@host I don’t', 'No'],
    ['@host One more form to fill in, yet another tax', 'No'],
    ['@host Sorry but it is the parents’ job', 'No'],
    // A report, a question, another thing
    ['@host They make them in Leeds', 'none'],
    ['@host I do my work on a tram', 'none'],
    ['@host Make them in Leeds', 'none'],
    ['@host They said don’t worry', 'none'],
    ['@host Does anybody here ride trams?', 'none'],
    ["@host I'd leave at nine", 'none'],
    ['@host I sold the form to a museum', 'none'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, LEVY)).toBe(title)
  })

  it.each([
    ['@host We have plenty of vans here. Tax them.', 'Yes'],
    ['@host I pay enough. Tax them.', 'Yes'],
    // No object of the demand, a statement
    ['@host Tax collectors came by as well', 'none'],
    ['@host The tax was lower then', 'none'],
  ])("the question's own verb: %s → %s", (text, title) => {
    expect(readTitle(text, { question: 'Should we tax delivery vans?' })).toBe(title)
  })

  it.each([
    ['@host keep. it pays for the rest', 'No'],
    ['@host Leave my seat alone', 'No'],
    ['@host drop', 'Yes'],
    // Said to the reader, not of the thing
    ['@host Keep calm', 'none'],
    ['@host Let me think', 'none'],
  ])('of a thing that may end: %s → %s', (text, title) => {
    expect(readTitle(text, { question: 'Should we drop the night train?' })).toBe(title)
  })
})

describe('what went well, what would not', () => {
  it.each([
    ['@host Our town has had it since spring and it is so much calmer', 'Yes'],
    ['@host Was doubtful at first, would never go back', 'Yes'],
    ['@host They did that in Ghent and the sky has not fallen', 'none'],
    ["@host They did that in Ghent and the sky hasn't fallen", 'Yes'],
    ['@host Nobody complained when the bakery did', 'Yes'],
    ['@host Grew up with one, and rightly so', 'Yes'],
    ['@host Come off it', 'No'],
    ['@host not for love, not for money', 'No'],
    ['@host Nothing could make me', 'No'],
    ["@host It's only treating the symptoms", 'No'],
    // Another sense of the same words
    ["@host I'd really like to know who proposed it", 'none'],
    ['@host The lid came off in the wash', 'none'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, LEVY)).toBe(title)
  })
})

describe('what should be and what should not', () => {
  it.each([
    ['@host It should be mandatory', 'Yes'],
    ['@host In my town they should be allowed too', 'Yes'],
    ['@host I do agree with that one', 'Yes'],
    ['@host That should not be allowed', 'No'],
    ["@host They mustn't be allowed near it", 'No'],
    ["@host I don't agree with that one", 'No'],
    ['@host This does not work here', 'No'],
    ['@host It goes too far for my taste', 'No'],
    ['@host It does help my baker', 'none'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, LEVY)).toBe(title)
  })
})

describe('an answer for a part of what is asked', () => {
  it.each([
    ['@host Selling is ok, hiding who made it is not', 'Depends'],
    ['@host translation ok, analysis not ok', 'Depends'],
    ['@host For anything with a motor, sure. The rest of us have legs.', 'Depends'],
    ['@host for old accounts, allow; for fresh accounts, no', 'Depends'],
    ['@host Big lorries yes. My baker has one van.', 'Depends'],
    ['@host little ones no. Tall ones get stuck as well', 'Depends'],
    ['@host I think yes', 'Yes'],
    // The whole of it, the writer's own part, both for the same
    ['@host My first boss said yes.', 'none'],
    ['@host For me, sure.', 'Yes'],
    ['@host For that, no.', 'No'],
    ['@host It was late and the soup was gone, so yes', 'Yes'],
    ['@host Selling is ok, and giving away is ok', 'none'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, LEVY)).toBe(title)
  })
})

describe('an answer behind "then"', () => {
  const TO_ANOTHER = { ...LEVY, post: { inReplyToId: '2' } }
  it.each([
    ['@guest then yes, obviously', 'Yes'],
    ['@guest Then no from me.', 'No'],
    // Time, not a conclusion; an answer that is meant for the other
    ['@guest then nobody came', 'none'],
    ['@guest yes, that is the one', 'none'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, TO_ANOTHER)).toBe(title)
  })
})

describe('a yes drawn out', () => {
  it.each([
    ['@host yess finally', 'Yes'],
    ['@host Nooo why', 'No'],
    ['@host Yesterday was worse', 'none'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, LEVY)).toBe(title)
  })
})

describe('a question that blames', () => {
  it.each([
    ['@host incredibly rude', 'Yes'],
    ["@host I can't stand it", 'Yes'],
    ["@host I don't see the harm", 'No'],
    ['@host not a big deal', 'No'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, { question: 'Is it rude to recline a seat?' })).toBe(title)
  })
})

describe('what the writer does', () => {
  const HABIT = { question: 'Do you keep a radio?' }
  it.each([
    ['@host Mine stays on all night', 'Yes'],
    ['@host We use it every morning', 'Yes'],
    ["@host haven't owned one since 2011", 'No'],
    ['@host turned it off for good', 'No'],
    ["@host What's a radio?", 'No'],
    // Somebody else's, another thing
    ['@host My neighbour says hers is loud', 'none'],
    ['@host Is it a set with valves?', 'none'],
    ['@host Any chance of a photo', 'none'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, HABIT)).toBe(title)
  })
})

describe('a vote by the verb of the question', () => {
  it.each([
    ['@host voted scrap while standing in the corridor', 'Yes'],
    ['@host Voted keep, but I see the point', 'No'],
    // Not voted
    ['@host Another cut, and they call it reform', 'none'],
    ['@host They voted to keep the other line', 'none'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, { question: 'Should first class be scrapped?' })).toBe(title)
  })
})
