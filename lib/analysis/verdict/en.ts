import { phrases } from '../lexicon/phrases'
import type { VerdictWords } from './verdict-cue'

/** English. */
export const en: VerdictWords = {
  yes: phrases(`
    yes, yeah, yep, sure, fine, ok, okay, go for it, go ahead|for, allowed, is allowed,
    may|can be used, no problem|problems|issue|objection|restrictions|complaints, absolutely, of
    course, definitely, free|happy|yours to, fair game, by all means, do whatever, whatever you
    want, anything goes, do what you want|like, do as you like, allows it|this|that, allows,
    permits, permitted, legal, welcome, have at it, knock yourself out, up for grabs, without
    restriction, don't mind|care, happy|okay|ok|fine with, acceptable, can't|cannot do anything|much
    about, nothing you|we|anyone can do, nothing wrong, please|can do, all yours, ✅, 👍, green light,
    explicitly allows|permits, lets|let you, good to go, why not, can|may use, for everyone,
    everybody|anyone may|can, able to use, don't see ~ difference|problem, no reason not, help
    yourself|yourselves, happily, gladly, always, as many as you like, don't see the
    problem|difference, so nobody has to ask, nobody ever? has to ask, no need to ask, that's the
    point, that is the point, all the way, i meant it, go in, goes in, will do, i'd take, i would
    take, take them, any of them, all of them, help yourselves, flattered, knock yourselves out, be
    my guest, have fun, nothing to discuss, nothing to complain, no strings, no ifs, go for, you
    may, they may, lets us, let them, let em, any purpose, no issue, okayish, works for me, for
    anything, without asking anyone, no one needs to ask, needn't ask, needn't even ask, that
    includes, precisely so that, so that people|everyone|anyone can|could|may, doing exactly that,
    which is fine, is enough, suffices, good enough, safe, all good, that's what it's for, exactly
    what, allowed to, doesn't forbid|prohibit, does not forbid|prohibit, nothing in it forbids, no
    one cares, don't mind, don't see why not, has no problem, perfectly, totally, obviously,
    naturally, gift, that's good, is|are good, no trouble, no complaints, never had a
    problem|complaint, nobody ever complained, go nuts, be happy, fire away, free for all, free
    game, relaxed, do as you|they please, suit yourself|yourselves, no doubt, no worries, feel free,
    go wild, crack on, have a field day, do your worst, fill your boots, more power to,
    fully|entirely|perfectly|totally|completely fine|legal|ok|okay|allowed|permitted, within the
    terms|license|licence, covered by the license|licence, covers it|this|that, no conditions,
    unrestricted, no limits, can't|cannot complain|object, couldn't care less, could not care less,
    no grounds, whole point, that's what it's there for, meant|made|built|designed for
    this|that|exactly, i'm fine|happy|okay|ok|cool, cool with, no harm, no brainer, easy yes, a yes,
    thumbs up, in favour|favor, support it, i'd allow|let, would allow|let, not a problem, isn't a
    problem, unproblematic, no permission needed|required, needs no permission, don't have|need to
    ask, no strings attached, all for it, i'm for it, be glad|happy, glad, delighted, pleased,
    proud, love it, love that, wouldn't mind, would not mind, don't object, no objections,
    permissible, lawful, legally fine|ok|okay|clean|sound, kosher, legit, sorted, ship it, use it,
    sell it, take what you want|like, take whatever, use whatever, free to
    use|do|sell|train|copy|print|remix|reuse|take, fine as is, just fine, fine too, too is fine, ok
    too, may sell, over the moon, spirit of it|sharing, fair enough, legally they|you can, covered
    by, any medium, even commercially, no drama, ✔, ☑, 👌, 💚, 🟢, use it|them|those|these, use
    anything|whatever, train on it|them|that|those, train|print|copy|sell|share|remix|charge away,
    enjoy, anyone|everyone can|may, they're welcome, in the clear, may|can
    sell|share|copy|print|train|remix|reuse|do, any use, thrilled, honoured|honored, would love to,
    charge what|whatever, is|are there for you|everyone|this|that, exactly for this|that, nobody
    minded|objected, never a complaint, isn't|not commercial, isn't|not a
    derivative|adaptation|copy, isn't|not adapting, doesn't reach|apply|matter|stop|restrict, lets
    anyone|everyone|us|them|you|people, i'm in, count me in, take it|them|those|any, nothing
    against, no reason to worry, happy|glad|proud|thrilled|delighted|honoured|honored|pleased
    if|that|when, over the moon if, love it|that if|when, can't|cannot say|refuse no?, can't|cannot
    stop|forbid|prevent|refuse, no need to, no need for, needn't, don't|doesn't need|have to, nobody
    needs|has to, anyone is|are|may|can|could, be
    happy|glad|proud|thrilled|delighted|honoured|honored|pleased if|that|when|to, love it
    if|when|that
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
    it alone, leave those|them out, out of the question, unacceptable, not meant for, useless,
    problem is, is the problem, hate, terrible, i'd leave, leave it, leave them, leave those, leave
    out, leave alone, i'd rather not, rather not, would rather not, stay out, stays out, out of
    bounds, never, never ever, no way, keep out, keep away, fraud, void, greedy, launder, didn't
    write|put|publish|license ~, did not write|put|publish ~, stops, stop at, stops at, rules out,
    rule out, full stop no, that's a no, thats a no, it's a no, is a no, hard pass, pass on, touch,
    can't be used, cannot be used, may not, must not, mustn't, not for, isn't for, no use, nothing
    doing, forget it, forget about it, too risky, risky, lawsuit, lawyers, strictly, no exceptions,
    blocked, blacklisted, doesn't work, does not work, won't work, can't work, kills it, defeats the
    purpose, against the license|licence|terms, spirit, locked, exploit, exploited, without asking
    me, nobody asked me, rip off, ripped off, laundering, washing, is|are out, they're out, not at
    all, not touch, don't touch, no chance, not a chance, no deal, keep off, certainly not, i think
    not, no bueno, no can do, not happening, nobody may, not on, not so fast, can't just, cannot
    just, can't simply, not mine, no good, not legal|permitted|acceptable|right|possible|kosher, not
    an option, isn't legal|permitted|acceptable|ok|okay|fine|possible|right|compatible, unlawful,
    unethical, immoral, a no, no from me, a big no, out of scope, deal breaker, dealbreaker, poison,
    has|have|had no business, keep your|their hands off, non starter, red line, a nightmare,
    can't|cannot|couldn't|mustn't use|sell|train|touch|take|legally, won't let, doesn't|don't|didn't
    let|permit|cover|include, does|do|did not let|permit|cover|include, betrayal, plagiarism,
    misuse, abuse, exploitation, freeloading, freeloaders, leeching, stole, stolen, steal, steals,
    off the table, refuse, i object, never agreed|consented|signed, didn't agree|consent, did not
    agree|consent, without consent|permission, not what i signed up for, not unless, no license to,
    no licence to, not a license|licence to, not an invitation, isn't an invitation|blank,
    backfires, won't fly, doesn't fly, no sale, not for sale, not in a million years, over my dead
    body, god no, big no, never for, never in, don't even, unusable, nogo, verboten, blacklist,
    ruled out, i'd avoid|skip|refuse, would avoid|skip|refuse, skip, reject,
    they|you|we|it|one|people may not|never, can not, not to be, clear no, double no, no selling, no
    commercial, says no, said no, bite, bites, bitten, in breach, turn|turned|turns down, bait and
    switch, block, block them, won't|will not touch, can't do, bars, barred, steer|stay|keep ~
    clear, ✖, 🚫, ⛔, 🙅, 🔴, leave that|this, is|are|counts as commercial, that's|it's commercial,
    makes it commercial, is|are a derivative|adaptation, would be|makes|makes it a
    derivative|adaptation, i'm out, count me out, drop it|them|those, exclude, exclude
    it|them|those, stop it|them, ban, forbid it|them, without asking, nobody asked, never asked for,
    didn't ask, not with, not even, ruled out by, conflicts with, kept out, doesn't|does|don't|do
    not? work for this|that, not what it's|that's for
  `),
  not: phrases(`
    no, not, cannot, can't, don't, doesn't, won't, isn't, aren't, without, against, neither, nor
  `),
  depends: phrases(`
    depends, it depends, must, need|needs to|attribution|credit, better
    add|give|put|credit|share|not, had better, tricky|trickier, requires, require, required, with
    attribution, with|should credit, on condition, on the condition, harder, only with, should
    attribute, should be credited, complicated, arguably, grey|gray zone|area, conditional, in
    theory, ok|okay|fine|good|okayish if, ok|okay ish, they|you have to, has to be credited, not
    without, have to keep|carry|share|name, then they|the|you * must|have, maybe, perhaps, with the
    source, with my name, name|credit me, as above, only if, that's the deal, in return, in
    exchange, their changes, same terms, same license|licence, under the same, share back, give
    back, gives back, sharing back, share alike applies, plus notice, with notice, with a link, name
    me, my name, credited, is credited, keep the notice|notices, keeps the notice, ship the
    notices|notice, notices, cite, cites, citing, citation, acknowledge, attribute, attributing,
    grey area, gray area, unclear, unsure, debatable, sometimes, partly, up to a point, to some
    extent, case by case, depends how, depends who, ask first, ask me, have to ask, permission, pay,
    follow it, follow the license|licence|terms, comply, complies, respect the, respects the,
    honour|honor the, obey, as long, so long, subject to, caveat, caveats, it's complicated, not
    so|that simple|clear|easy, not clear, murky, up for debate, hard to say, conditionally, under
    conditions, certain conditions, with conditions, strings attached, obligations, obligation,
    obliged, obliges, must also, needs|needed attribution|credit, credit is due, credit
    due|required|needed|given, give|gives|giving|gave credit, attribution required|needed,
    attribution is, proper credit|attribution, properly credited|attributed,
    keep|keeps|retain|retains|include|includes|preserve the
    notice|copyright|license|licence|name|names|credit|credits|attribution, copyright notice,
    license|licence text, ship|publish|release|share|open the source, open up the,
    stays|remains|stay|remain open|free, reciprocate, reciprocity, only where|under|for, not
    commercially, non commercially, credit the, credit me|us|them, crediting, names me|us|them|the,
    name the author|authors|source|photographer|artist, link back, links back, pass it on, carry the
    same, inherits, viral, name|names|credit|credits in|on|under|into, ask me first, but ask, do
    ask, wants its|the|your|attribution|credit, drop me a line, check each, ⚠, 🟡, credit, credits,
    name on|in|under, with a|the name, share the, same licence, is|are|stays|remains|stay|remain
    open as well|too, open as well|too, unmodified, unchanged, unaltered, for
    research|personal|private|internal|educational only|use, internal|personal|private|research use,
    write|talk to them|me|the, mail|email|contact me|them|the, offer a, a fee, licence|license fee,
    asks for|that|you, asking for|that, if you|they credit|name|ask|keep, on
    request, after asking, with the notice|notices|license text|licence text
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
  good: phrases(`
    great, good, okey, in, go, cool, alright
  `),
  bad: phrases(`
    bad, out, gone, dead
  `),
  also: phrases(`
    too, also, as well, likewise, ditto, same for, same goes for, goes for, similar, similarly,
    along with
  `),
  even: phrases(`
    even
  `),
  with: phrases(`
    with, plus, and name|credit|link, w, incl, including
  `),
  but: phrases(`
    but, though, just|only, minus
  `),
  demand: phrases(`
    should all? be, should all? also? be, must all? be, must also? be, mandate that, needs to be,
    need to be, has to be, have to be, ought to be, want ~ to be, should release, should publish,
    should go, be released as, be published as, be released under, i wish, share|release|publish ~
    under a|an|the, and should be, if|when|unless they|you share|release|publish|license|licence
  `),
  unsure: phrases(`
    not sure, no idea, don't know, dunno, i wonder, wonder, what about, what if, does that, how
    about, is it, is that, which, what counts, e g, for example, for instance, things like, such as,
    like, called, means, meaning, isn't that, isn't it, technically, by the way, btw, fyi, reminder,
    often, usually, shouldn't|should have, should never have, the same as, same thing, difference
    between, stands for, is called, counts as, used to be, back then, historically, originally, do
    you mean, did you mean, define, defined as, definition of, according to, says that, they say,
    people say, some say, my boss|lawyer|employer says, someone told, i heard, i read, wondering,
    curious, has anyone, does anyone, does anybody, anyone know, which one, what is,
    what's, what are, why not just, why don't|doesn't|didn't, have you considered, consider, picked
    because, went from, moved to, switched to, changed to, relicensed, whether, how
    does|do|would|will, would love to see, would like to see, wish, if only
  `),
  mine: phrases(`
    my, mine, our, ours, i publish, i release, i put, i license, i use, we use, i chose, i picked, i
    went with, dedicated, all my, everything i
  `),
}
