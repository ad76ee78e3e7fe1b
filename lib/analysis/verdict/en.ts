import { phrases } from '../lexicon/phrases'
import type { VerdictWords } from './verdict-cue'

/** English. */
export const en: VerdictWords = {
  yes: phrases(`
    yes, yeah, yep, sure, fine, ok, okay, good, great, go for it, go ahead|for, allowed, is allowed,
    may|can be used, no problem|problems|issue|objection|restrictions|complaints, absolutely, of
    course, definitely, free|happy|yours to, fair game, by all means, do whatever, whatever you
    want, anything goes, do what you want|like, do as you like, allows it|this|that, allows,
    permits, permitted, legal, welcome, have at it, knock yourself out, up for grabs, without
    restriction, don't mind|care, happy|okay|ok|fine with, acceptable, can't|cannot do anything|much
    about, nothing you|we|anyone can do, nothing wrong, please|can do, all yours, ✅, 👍, green light,
    explicitly allows|permits, lets|let you, good to go, why not, means *, feed them, can|may use,
    for everyone, everybody|anyone may|can, able to use, don't see ~ difference|problem, no reason
    not, help yourself|yourselves, happily, gladly, always, as many as you like, don't see the
    problem|difference, so nobody has to ask, nobody ever? has to ask, no need to ask, that's the
    point, that is the point, or go home, all the way, i meant it, go in, goes in, is|are in, will
    do, i'd take, i would take, take it, take them, any of them, all of them, help yourselves,
    flattered, knock yourselves out, be my guest, have fun, done, nothing to discuss, nothing to
    complain, no strings, no ifs, waved, clear, go for, you may, they may, lets us, let them, let
    'em, lend, whatever, any purpose, no issue, okayish, works for me, for anything, without asking
    anyone, no one needs to ask, needn't ask, needn't even ask, that includes, included, bots
    included, precisely so that, so that people|everyone|anyone can|could|may, doing exactly that,
    which is fine, is enough, suffices, good enough, safe, all good, that's what it's for, that's
    what we put it out there for, exactly what, allowed to, doesn't forbid|prohibit, does not
    forbid|prohibit, nothing in it forbids, no one cares, don't mind, don't see why not, has no
    problem, perfectly, totally, obviously, naturally, gift, can both, anyone
  `),
  no: phrases(`
    nope, nah, hell|please|hard no, no thanks|way|go, wouldn't|won't touch, would not touch, no
    reason to, is a trap, steer clear, avoid, never meant, was|were never meant, not
    what|ok|okay|fine|good|compatible|cool|for,
    must|may|absolutely|definitely|certainly|should|precisely|exactly not, not|isn't|aren't allowed,
    forbids, forbid, forbidden, prohibits, prohibited, illegal, violates, violation, violating,
    violate, breaking, breaks, breach, breaches, infringes, infringement, infringing, hands off, off
    limits, of course not, theft, stealing, rules it|that out, excludes, excluded, doesn't|don't
    allow, does not allow, incompatible, leave ~ out|alone, shouldn't, wrong, ❌, 👎, stay away, leave
    it alone, leave those|them out, out of the question, unacceptable, not meant for, too|so vague,
    useless, kills, problem is, is the problem, hate, terrible, i'd leave, leave it, leave them,
    leave those, leave out, leave alone, i'd rather not, rather not, would rather not, stay out,
    stays out, out of bounds, never, never ever, no way, keep out, keep away, copyfraud, fraud,
    void, greedy, wash, launder, sell it back, not so that, so that somebody|some|a|they could,
    didn't write|put|publish|license ~, did not write|put|publish ~, a con, on the shelf, poisons,
    buy a proper one, word for word, stops, stop at, stops at, rules out, rule out, full stop no,
    that's a no, thats a no, it's a no, is a no, hard pass, pass on, touch, can't be used, cannot be
    used, may not, must not, mustn't, not for, isn't for, no longer, no use, nothing doing, forget
    it, forget about it, too risky, risky, lawsuit, lawyers, sue, strictly, no exceptions, blocked,
    blacklisted, doesn't work, does not work, won't work, can't work, kills it, defeats the purpose,
    against the license|licence|terms, spirit, locked, exploit, exploited, without asking me, nobody
    asked me, rip off, ripped off, laundering, washing
  `),
  not: phrases(`
    no, not, cannot, can't, don't, doesn't, won't, isn't, aren't, none, nobody, without, out,
    against
  `),
  depends: phrases(`
    depends, it depends, must, need|needs to|attribution|credit, better
    add|give|put|credit|share|not, had better, tricky|trickier, requires, require, required, with
    attribution, with|should credit, on condition, on the condition, harder, only with, should
    attribute, should be credited, complicated, arguably, grey|gray zone|area, conditional, in
    theory, ok|okay|fine|good|okayish if, ok|okay ish, they|you have to, has to be credited, not
    without, have to keep|carry|share|name, then they|the|you * must|have, maybe, perhaps, with the
    source, with my name, name|credit me, as above, if they, if you, if it's, if the, only if, so
    they, that's the deal, in return, in exchange, their changes, same terms, same license|licence,
    under the same, share back, give back, gives back, sharing back, share alike applies, plus
    notice, with notice, with a link, name me, my name, credited, is credited, keep the
    notice|notices, keeps the notice, ship the notices|notice, notices, cite, cites, citing,
    citation, acknowledge, attribute, attributing, grey area, gray area, unclear, unsure, debatable,
    some, sometimes, partly, up to a point, to some extent, case by case, depends how, depends who,
    ask first, ask me, have to ask, permission, pay, follow it, follow the license|licence|terms,
    comply, complies, respect the, respects the, honour|honor the, obey, as long, so long
  `),
  if: phrases(`
    if
  `),
  given: phrases(`
    only when, as long as, so long as, provided, provided that, providing, if and only if
  `),
  except: phrases(`
    unless, except, except for, excluding, other than, apart from, anything but, everything but
  `),
  demand: phrases(`
    should all? be, should all? also? be, must all? be, must also? be, mandate that, needs to be,
    need to be, has to be, have to be, ought to be, want ~ to be, should release, should publish,
    should go, be released as, be published as, be released under, i wish, share|release|publish ~
    under a|an|the, and should be,
    if|when|unless they|you share|release|publish|license|licence
  `),
  unsure: phrases(`
    not sure, no idea, don't know, dunno, i wonder, wonder, what about, what if, does that, how
    about, is it, is that, which, what counts, e.g, for example, for instance, things like,
    such as, like, called, means, meaning, isn't that, isn't it, technically, by the way, btw, fyi,
    reminder, often, usually
  `),
  mine: phrases(`
    my, mine, our, ours, i publish, i release, i put, i license, i use, we use, i chose, i picked, i
    went with, dedicated, all my, everything i
  `),
}
