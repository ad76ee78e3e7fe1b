import type { Lexicon } from './lexicon'
import { phrases } from './phrases'

/** English. */
export const en: Lexicon = {
  language: 'en',
  functionWords: phrases(`
    the, and, is, it, of, to, that, i, you, they, this, with, for, be, are, my, what, not, have,
    it's, i'm, don't
  `),
  answers: {
    affirm: phrases(`
      yes, yes yes, yes please, yep, yup, yeah, yea, yess+, yas, aye, ya, yes absolutely, absolutely,
      absolutely yes, definitely, definitely yes, certainly, sure, sure thing, for sure, of course,
      totally, indeed, 100 percent, hell yes|yeah, heck yes|yeah, oh yes|yeah, fuck yes|yeah,
      damn right, you bet, affirmative, agreed, agree, strongly agree, i agree, in favour|favor,
      i'm in favour|favor, i'm for it, i'm all for it, i am all for it, all for it, why not, always,
      obviously yes, by all means, without a doubt, no question, mostly yes, mostly, probably,
      probably yes, leaning yes, pro, yay, true, go for it, please do, do it, y, +1, +100,
      unreservedly, sounds good, love it, good idea, like it, count me in, i'm in, 👍, ✅, ✔, 💯, 🙋, 🙌, 🆗,
      no problem, no problem at all, no problem with that, obviously, naturally, oh absolutely,
      oh definitely, yes of course, but of course, every time, every single time, every day,
      all the time, ok fine yes, och aye, grudging yes
    `),
    deny: phrases(`
      no, no no, no no no, nope, nah, noo, nooo+, nay, naw, never, never ever, not at all, not really,
      no way, no thanks, no thank you, no chance, hell no|nah, heck no, oh no, fuck no, god no,
      absolutely not, definitely not, certainly not, of course not, obviously not, probably not,
      hard no, hard pass, i pass, negative, under no circumstances, disagree, strongly disagree,
      i disagree, i'm against it, against, against it, no sir, no ma'am, not in a million years,
      over my dead body, leaning no, mostly no, mostly not, false, n, not for me, not anymore, not yet,
      nein, please no, please not, please do not, please don't, no please, anti, hate it, bad idea,
      terrible idea, not a chance, no never, please god no, not a fan, not this again, not on my watch,
      not ever, 👎, ❌, 🚫, ✖, 🙅, lord no, oh god no, nooope, dear god no, oh hell no, absolutely no way
    `),
    conditional: phrases(`
      depends, it depends, that depends, it all depends, it'd depend, it would depend, depending on,
      sometimes, only if, only when, only as long as, yes and no, both yes and no, partly, partially,
      in some cases, in certain cases, case by case, under certain conditions|circumstances,
      with conditions|restrictions|exceptions|caveats|limitations, somewhat, to some extent|degree,
      to a degree, in moderation, within limits, within reason, as long as, it varies, varies,
      it's complicated, yes if and only if, opt in only, a bit of both
    `),
    undecided: phrases(`
      not sure, i'm not sure, unsure, undecided, no opinion, no preference, don't know, i don't know,
      dont know, idk, dunno, no idea, no clue, can't decide, cannot decide, hard to say, maybe,
      perhaps, possibly, on the fence, torn, indifferent, don't care, i don't care, don't mind, meh,
      can't say, i can't say, what is that, what's that, neutral, need more info+, not decided,
      unclear, 🤷, 🤔, 😐, eh, ehh+
    `),
    other: phrases(`
      other, others, something else, something different, somewhere else, someone else, another,
      a different, none of the above, other in the? comments|replies, tell me|us, explain in,
      comment below, see comment|reply, write in, else
    `),
    results: phrases(`
      show me|the? results, just show me|the? results, see the? results, show results, results,
      results please, just the? results, just here for the? results, view results, i just want to see,
      just want to see, just curious, just looking, just watching, 👀, 🍿, 🥔
    `),
    both: phrases(`
      both, both of them, all of them, all of the above, either, all, por que no los dos,
      ¿por qué no los dos, why not both, a mix, hybrid, any, everything
    `),
    neither: phrases(
      `neither, none, none of them, none of these, none of those, neither of them, nothing, nobody`,
    ),
    pseudo: phrases(`
      no idea why, no idea what, no idea how, no idea if, no doubt, no wonder, no worries,
      no offense|offence, no matter, no clue why, yes i know, yeah i know, yes we know, sure i get,
      no judgement|judgment, no surprise, no pun, no kidding, no more than, no less, no longer,
      no less than, no surprise, no shit, never mind, nevermind, yeah right, not to mention, not only,
      not just, not that, no joke, no hurry, no need to apologi+, sure but, all right, alright,
      all the, all i, any chance, any idea, true but, none taken, if you, if only, if anyone, if i may,
      if you ask me, no one knows, maybe you, maybe i should, nothing like, everything is,
      agree with you, never heard of, never thought, never knew, indeed, naturally i, another reason,
      another thing, another one, another poll, another question, results are, results so far,
      results will, some of, some people, some folks, mostly because, probably because, obviously the,
      always wondered, always funny, pro tip, yes yes i know, no strong, no opinion on, no need,
      no reason, no point, not sure why, not sure what, not sure how, not sure there, not sure there's,
      not sure if|whether, not sure who|where, not sure i, i'm not sure there|there's,
      i don't know why|how|what|who|anyone|anybody|about, don't know why|how|what|who|anyone,
      don't know about, sure and, sure as, sure because, oh sure, no such, no more, no other, no two,
      no amount, no company|companies|corporation, no he|she|they, no that is|was not, no that's not,
      true story, absolutely nothing|nobody, perhaps you, no fan, no friend, no big, no harm,
      never had a problem
    `),
  },
  titles: {
    affirm: phrases(`
      good, great, like, love, love it, support, useful, more, often, for, keep, keep it, allow, want,
      have, still, currently, happy
    `),
    deny: phrases(`
      bad, dislike, hate, hate it, oppose, useless, not, remove, ban, can't, won't, would not,
      wouldn't, i don't, cannot, stop, shouldn't, should not, rarely, hardly, seldom, hardly ever,
      almost never
    `),
    conditional: phrases(`
      only, only for, only with, only in, only on, only where, only after, only at, yes but, yes if,
      yes with, yes only, yes when, yes for, yes except, if, unless, no unless, no but, no except,
      conditionally, occasionally, some, some of them, in part, maybe if, mixed, context matters,
      context dependent, opt in, with consent, complicated, under conditions, when, with limits,
      in theory, with
    `),
    both: phrases(`all, any, everything, a mix, mix, hybrid, combination, all three`),
    neither: phrases(`nothing, nobody, none`),
    other: phrases(`another, a different, else, different`),
    results: phrases(`curious, looking, lurking, no vote, abstain, potato, not voting, not applicable, n a`),
    undecided: phrases(`
      neutral, meh, so so, whatever, never heard, haven't|never thought, ask me, huh, undecided,
      no strong, mixed feelings, what, what's, who, not my
    `),
  },
  openers: phrases(`
    well, hmm+, hm, mmm, honestly, honest answer, imo, imho, tbh, ngl, personally, for me,
    for me personally, to me, in my opinion, in my view, oh, ah, ooh, ugh, uh, um, uhm, lol, haha,
    ha, hi, hello, hey, ok, okay, so, a, an, the, i, i think, i guess, i believe, i feel,
    i feel like, i'd say, i'd have to say, i would say, i say, i'll say, i'm going to say,
    i'm gonna say, i'm going with, i'll go with, i'd go with, i said, i'm saying, gonna say,
    going to say, going with, simply, simple, simple answer, short answer, long answer, easy,
    quick answer, the answer is, my answer, my answer is, my take, my vote, answer, it's, it is,
    it's a, that's a, this is a, a big, a hard, big, fat, a resounding, resounding, a clear, clear,
    clearly, currently, right now, for now, at the moment, these days, nowadays, usually, normally,
    generally, in general, in principle, in practice, in theory, morally, ethically, legally,
    emphatically, strongly, strong, firm, firmly, soft, easily, gotta be, has to be, got to be,
    must be, definitely, absolutely, certainly, obviously, of course, totally, very, very much, just,
    only, still, mostly, probably, also, good question, great question, interesting question,
    tough one, tough question, i am, i'm, i am a, i'm a, i'm an, me, as a * person,
    as a developer|teacher|parent|musician|cyclist|driver|nurse|designer|writer|vegetarian|vegan|librarian|programmer|runner,
    and, sorry, sorry but, unpopular opinion, hot take, controversial, frankly, technically,
    in short, without hesitation, unfortunately, sadly, happily, proudly, ideally, reluctantly,
    gut feeling, gut says, my gut says, as someone who, 🧵, all, always, in my case, here,
    where i live, like, not gonna lie, grudging, reluctant, lord, dear god, oh god, god
  `),
  conclusions: phrases(`
    so, so yes, so it's a, so i'd say, so i'm a, so it is a, so for me, therefore, thus, hence, tldr,
    tl dr, in short, in conclusion, overall, all in all, bottom line, on balance, ultimately,
    in the end, so in short, so my answer is, then, edit, so that would be a, so that's a, anyway,
    either way, but in the meantime, meaning, ergo, my conclusion, but yes, which is why it's a,
    it's a, that's a, for me, for me personally, to me, personally, so personally, but personally,
    but for me, i'd say, i say, i would say, so i say, so its a, thus a, make it a,
    make it a grudging, so ok, so okay, but the answer is, the answer is, my answer is, so my answer,
    but i think, so i think
  `),
  votes: phrases(`
    voted, i|i've|ive voted, i have voted, just voted, i vote, i'd vote, i would vote, i'll vote,
    i'm voting, i am voting, voting, vote for, my vote is|was, my vote's, my vote is|was for,
    my vote goes|went, got my vote, my answer is|was, i'm? going to|with say?, i'm gonna say,
    i am going to say, i'm saying, i'd say, i would say, i say, i'll say, i'd have to say,
    i have to say, i have said, i said, i picked, picked, i pick, i chose, chose, i choose, choosing,
    i clicked, clicked, clicked on, i ticked, ticked, i selected, selected, i went, went with,
    went for, i put, i answered, answered, i responded, i'd pick, i'd choose, i'd go with,
    i'd go for, i'll go with, i'll take, i'd take, i go with, i'm going with, i'm going for,
    opted for, i opted for, my choice is|was, my pick is|was, i marked, i hit, i pressed, i tapped,
    i checked, had to go with, had to vote, had to pick, had to choose, ended up voting,
    ended up with, ended up picking|choosing, i'm firmly, i'm definitely, i'm in the, i'm a firm,
    i'm leaning, leaning, leaning towards|toward, i lean, lean, i lean towards|toward, settled on,
    i settled on, changed my vote to, changed to, switched to, i'm changing my vote to,
    another vote for, another, one more vote for, one more, add me to, put me down as|for,
    count me as, count me in for, mark me down as|for, gets my vote, i stand by, sticking with,
    i stick with, i'm sticking with
  `),
  sides: phrases(`
    team, i'm team, i am team, camp, on team, proud member of team, member of the, vote, always,
    all about, give me, long live, go, hail, viva, definitely
  `),
  voteFillers: phrases(`
    for, to, on, with, the, a, an, option, answer, number, no., firm, firmly, hard, clear, big,
    strong, strongly, definite, definitely, emphatic, reluctant, reluctantly, resounding, solid,
    soft, cautious, tentative, very, quick, simple, simply, just, say, choose, pick, only, my, in,
    is, that, it, as, obviously, of, course, towards, team, qualified, mostly, because, me, vote,
    out, immediately, without, hesitation, hesitating, probably, too, also, again, honest, good, old,
    plain, this, time, it's, here, button, box
  `),
  notVotes: phrases(`
    almost|nearly voted|picked|chose|clicked, i almost|nearly, didn't vote|pick|choose|click,
    did not vote|pick|choose, wouldn't vote|say|pick|choose, would not vote|say,
    can't vote|say|pick|choose, cannot vote|say, couldn't vote|say|pick, won't vote,
    would have voted|picked|chosen|said, would've voted|picked|chosen|said,
    i'd have voted|picked|chosen, who|people|everyone|everybody|those voted|vote|picked|chose,
    people who, you voted, if you vote|voted, my * voted|says|said|picked,
    he|she|they|wife|husband|partner|boss|dad|mum|mom|kids|friends voted|vote|said|say|picked|chose,
    accidentally|mistakenly voted|picked|clicked|hit|pressed, wanted to vote|pick|click,
    i used to vote|say|pick, i don't vote, before i|voting|i'd, instead of voting,
    originally|initially|first voted|picked|clicked, misclicked,
    i|i'd first|originally|initially voted, those who, anyone who, whoever, i wish i|there,
    why did|do, how can|could anyone|you|people, tempted to, anyone could|would|can vote,
    could anyone vote, people who vote, anybody could|would|can vote
  `),
  ordinals: [
    ['first one|option|answer|choice', 1],
    ['the first', 1],
    ['option|number|answer|choice 1|one|a', 1],
    ['#1', 1],
    ['1', 1],
    ['1st', 1],
    ['top one|option|answer', 1],
    ['second one|option|answer|choice', 2],
    ['the second', 2],
    ['option|number|answer|choice 2|two|b', 2],
    ['#2', 2],
    ['2', 2],
    ['2nd', 2],
    ['third one|option|answer|choice', 3],
    ['the third', 3],
    ['option|number|answer|choice 3|three|c', 3],
    ['#3', 3],
    ['3', 3],
    ['3rd', 3],
    ['fourth one|option|answer|choice', 4],
    ['the fourth', 4],
    ['option|number|answer|choice 4|four|d', 4],
    ['#4', 4],
    ['4', 4],
    ['4th', 4],
    ['last one|option|answer|choice', -1],
    ['the last', -1],
    ['bottom one|option|answer', -1],
    ['second to last', -2],
    ['second last', -2],
  ],
  negators: phrases(`
    not, don't, dont, doesn't, doesnt, didn't, didnt, isn't, isnt, aren't, wasn't, weren't, won't,
    wont, wouldn't, wouldnt, shouldn't, shouldnt, can't, cant, cannot, couldn't, never, no, none,
    nobody, nothing, neither, nor, without, hardly, barely, no one, rarely, haven't, hasn't, hadn't,
    ain't, nowhere, less, lack of, fails? to, far from, stop, stopped, refuse to, refused to, quit,
    anything but
  `),
  pseudoNegators: phrases(`
    not only, not just, no doubt, no wonder, not necessarily, can't deny, can't wait,
    couldn't agree more, nothing but, no matter, never mind, not to mention, why not, why don't,
    why doesn't, why shouldn't, couldn't be happier, can't help but, no idea, not sure, don't know,
    don't get me wrong, cannot stress enough, can't stress enough, whether or not, if not, or not,
    no longer, don't think so, not merely, not simply, couldn't care less, no less, not surprised,
    doesn't matter, don't mind
  `),
  contrasts: phrases(`
    but, however, yet, although, though, except, nevertheless, nonetheless, still, whereas, while,
    then again, on the other hand, that said, having said that, because, so, since, instead, rather
  `),
  conditions: {
    strong: phrases(`
      only if, only when, only as long as, but only, if and only if, iff, as long as, so long as,
      provided, provided that, providing, on condition, on the condition, under the condition,
      depends on, depends, depending on, depends how, that depends, it depends, it'd depend,
      would depend, case by case, conditional on, contingent on, with the? caveat,
      with some caveats|exceptions|limits, with exceptions, with the exception, assuming,
      in some cases, in certain cases|situations|circumstances,
      under certain|some|strict|the right conditions|circumstances, in moderation, with consent,
      with permission, opt in, must ask, should ask, explicit consent, explicit permission,
      within reason, not always, not in all cases, not for everyone, there should be exceptions,
      with exceptions for, except for, except when, except if, unless, on a case, leave it|that up? to,
      up to the, it's up to, only for, only with, only where, only after, only on, only in, only at,
      only during, only until, subject to, sometimes yes, sometimes no, differs, varies,
      context matters, it all depends, comes down to, hinges on, makes a difference,
      makes the difference, would have to,
      ok|fine|okay|acceptable|good|great|alright|cool|happy|reasonable if,
      ok|fine|okay|acceptable|good|great|alright|cool|happy|reasonable when,
      ok|fine|okay|acceptable|good|great|alright for, don't mind * if, don't mind if, not if, not when,
      yes if, no if, yes when, no when,
      should|must require ~ consent|permission|license|licence|authorization|authorisation|approval,
      should have to,
      should get|obtain|need|seek ~ consent|permission|authorization|authorisation|approval|license|licence,
      needs|need|require|requires ~ consent|permission|approval
    `),
    weak: phrases(`
      if, sometimes, must first, needs? to be, should have to,
      should get ~ consent|permission|authori+, should pay, should ask, in theory, partly, partially,
      to some extent, a bit of both, mixed feelings, pros and cons, exceptions, exception, caveat,
      with limits, otherwise, except, either way, balance, nuance, nuanced, both sides, hybrid,
      regulated, regulate, in principle, should be required, should be obliged, ask for permission,
      alternatives first
    `),
  },
  reported: phrases(`
    ,
    people|folks|everyone|everybody|others|they|he|she|someone|somebody|critics|opponents|proponents|fans say|says|said|claim|claims|claimed|argue|argues|argued|insist|think|believe|tell|told|keep,
    people|folks|some who say|think|argue|claim|believe,
    some|many people|folks? say|think|argue|claim|believe|would,
    they'd|he'd|she'd say|vote|argue|answer, would have voted|said|answered, would vote|say,
    my ~ says|said|thinks|claims|insists|voted|told|swears|loves|hates|uses, according to,
    supposedly, allegedly, i keep hearing, i hear people, heard, they told me, will tell you,
    used to think|say|believe, i used to, i once, the argument is|goes|that, the idea that,
    the claim that, so called, i was, we were, i were,
    my husband|wife|mother|father|mum|mom|dad|boss|neighbour|neighbor|sister|brother|partner|kids|daughter|son is|are|was|hates|loves|thinks|wants|says
  `),
  pro: {
    strong: phrases(`
      i'm|im all for, i am all for, i'm|im for, i am for, all for, i'm|im in favour|favor,
      in favour|favor of, i support, i fully support, i agree, agree with this|that|it, i endorse,
      i welcome, good idea, great idea, excellent idea, brilliant idea, love the|this|that idea,
      love this|that, i'd love that|this|to|it|if, would love that|this|to|it, like the|this idea,
      sign me up, count me in, about time, high time, long overdue, overdue,
      should absolutely|definitely|certainly, should be allowed,
      should be free|legal|mandatory|required|standard|default|possible|the norm|normal,
      must be allowed, has to happen, needs to happen, please do, please make it, please do it,
      bring it on, bring it, go for it, do it, just do it, why not, why shouldn't, what's wrong with,
      nothing wrong with, no reason not to, i don't see why not, don't see why not,
      don't see a|any|the problem, no problem with, no objection+, no issue with, i don't mind,
      wouldn't mind, fine by|with me, okay|ok by|with me, fine with it|that|this,
      ok|okay with it|that|this,
      perfectly|totally|absolutely|completely fine|ok|okay|acceptable|reasonable|legitimate, only fair,
      make sense, sounds good|great|perfect|wonderful|lovely, that's what ~ for, that's what ~ means,
      that is what ~ for, that is the|exactly the? point, that's the|exactly the? point,
      the whole point, worth it, well worth, worth every, worth trying|a try|doing|having|paying,
      the sooner the better, yes please, i want this|that|it, we need this|that|it|more,
      everyone should, everybody should, everyone needs, can't wait, cannot wait, looking forward,
      i wish we|they|my|more, definitely should, absolutely should, of course it|they|we should,
      the right thing, human right, basic right, bring back, a no brainer, no brainer,
      best decision|thing, best thing that, game changer, i'd do it, i'd pay, i'd gladly, i'd happily,
      i'd use, happy to, gladly, hope so, i hope so, i think so, looks like it, absolutely necessary,
      is essential, is necessary, is needed, deserve+ it|this|that|to, it makes sense,
      makes perfect sense, makes total sense, we really should, they really should, i'd be glad,
      i'm glad, made their peace, have a right to, has a right to, right to learn, everybody wins,
      everyone wins, i'd vote for it, free for all, let them, let us, whatever helps, we did it,
      we've done it, hard time explaining why a|not, nothing stops|stopping, i see no reason not,
      i see no harm|sin|problem|issue, see no problem|harm|issue,
      i'd be happy|thrilled|delighted|fine|ok|okay, license allows, licence allows, allows it,
      allow it, that's fair, it's fair, sounds fair, fair enough
    `),
    weak: phrases(`
      ought to, support, allow, benefit, benefits, fair, reasonable, sensible, useful, important,
      worth, hope, agree, fine, acceptable, helps, let them, let people, let it, legitimate, free to,
      more of
    `),
  },
  con: {
    strong: phrases(`
      i'm|im against, i am against, i oppose, opposed to, i object, i disagree,
      disagree with this|that|it, bad idea, terrible idea, awful idea, horrible idea, stupid idea,
      dumb idea, worst idea, hate the|this|that idea, don't like the|this|that idea, not a fan,
      never been a fan, not a good idea, not a great idea, should never, shouldn't be,
      shouldn't have to|be|need|exist|happen, should not, must not, must never, mustn't, ought not,
      no reason to, no need to, why would anyone|you|i|we|anybody|they, why should, why on earth,
      what's the point, what is the point, not worth, isn't worth, no thanks, no thank you, hard pass,
      count me out, not for me, not my thing, keep it as|the|it, leave it as|alone, leave them alone,
      keep your|their|it away|out, enough already, enough is enough, over my dead body,
      not on my watch, hell no, slippery slope, makes no sense, doesn't make sense, no sense,
      is nonsense, is a mistake, huge mistake, big mistake, wouldn't want, don't want, do not want,
      i don't think so, don't think so, i doubt it, i doubt that, that's not what ~ for, unacceptable,
      not acceptable, not ok|okay, not fine, not cool, i wouldn't, i would not, i won't, i will not,
      can't support, nothing should, no one should, nobody should, no * should, never should,
      over the line, crosses the|a line, hope not, i hope not, for fuck, not the right, wrong approach,
      wrong way, not necessary, is over, not a human right, i refuse, too far, no business, not okay,
      forget it, drop it, how would you even, how would anyone even, how do you even enforce,
      wouldn't touch, won't work, wouldn't work, doesn't work, can't work, cannot work, would not work,
      is not worth, not going back, i'd rather not, i'd sooner, rather not, very much not,
      no matter what, without permission, without consent, without asking,
      without my consent|permission, didn't consent, never consented, did not consent, never agreed to,
      didn't agree to, not what i signed up for, somebody's property, their property, isn't yours,
      not yours, my work, get paid, pay for it, rip off, rips off
    `),
    weak: phrases(`
      shouldn't, don't like, against, oppose, wrong, unfair, disagree, punish, punishes, ridiculous,
      absurd, silly, problem, problems, concern, concerns, worried, worry, risk, risks, unnecessary,
      pointless, wary, skeptical, sceptical, excuse, stop, ruin, ruins, costs, loses, lose,
      misses the point, won't work, doesn't work, wouldn't work, impossible, unworkable, unenforceable
    `),
  },
  good: {
    strong: phrases(`
      i love, love it, love them, love these|those|my, loved it, i like, i enjoy, i adore,
      best thing ever, the best,
      is|are great|wonderful|amazing|brilliant|fantastic|awesome|lovely|beautiful|excellent|perfect|delicious|essential|vital|underrated|harmless,
      so useful, very useful, saves lives|me|time|money, saved my life, changed my life, made my life,
      works great|well|fine, so much better, much better, way better, far better, life changing,
      a blessing, a godsend, a joy, does no harm, no harm, can't live without, could not live without,
      couldn't live without, indispensable, never looked back, can't imagine life? without, i swear by,
      makes ~ better|easier|happier, the only way, safer, healthier, quieter, heaven, ❤, 😍, 🥰, 😋,
      let * * be, leave them|it|us|me|people alone, leave * * alone, live and let live, harmless fun,
      nobody minds, no one minds, hurts nobody|no one, never hurt anyone, no harm in, has its place,
      have their place, is|are a lifesaver, lifesaver, made * * easier|better, pays for, doing our job,
      who was harmed, who's harmed, no one was harmed, nobody was harmed, what's the harm,
      where's the harm, helps people|me|us, saved us|me, works for us|me, works fine|well|great,
      just works, worked for us, it would work, would work, we've had it, best decision|thing,
      let people|folks|everyone|kids|others|him|her
    `),
    weak: phrases(`
      love, great, wonderful, amazing, useful, helpful, enjoy, easier, convenient, comfortable, cheap,
      cheaper, beautiful, lovely, tasty, delicious, fantastic, harmless, positive, improves, saves,
      efficient, reliable, freedom, fine, healthy, progress, valuable, cosy, cozy, excellent, so good,
      pretty good, really good, good for
    `),
  },
  bad: {
    strong: phrases(`
      i hate, hate it, hate them, hate these|those, i loathe, i despise, i detest, can't stand,
      cannot stand, the worst, worst thing,
      is|are terrible|awful|horrible|evil|garbage|trash|disgusting|dangerous|useless|rubbish|crap|bullshit|toxic|harmful|a scam|a menace|a nightmare|overrated|stupid|theft|stealing|wrong|ridiculous|torture|cruel|unfair|poison,
      a scam, a menace, a nightmare, a disaster, a plague, a curse, a pain, an abomination, a crime,
      crime against, ripping off|* off, ripped off, it steals, theft, stealing, plagiarism,
      exploitation, slop, bullshit, enshittification, kills people, kill people, killing people,
      ruins everything, destroys, destroying, problematic, makes ~ worse, far worse, much worse,
      morally wrong, immoral, unethical, harmful, get off my, gives me a? headaches?, makes me sick,
      nauseating, outdated, obsolete, overrated, overpriced, surveillance, creepy, barbaric, inhumane,
      discriminat+, 🤮, 🤢, 💩, 😡, 🤬, has no place, have no place, doesn't belong, don't belong,
      does not belong, no place for, no place in, no need for, don't need, doesn't need, do not need,
      who needs, pointless, no point in, waste of, get rid of, nobody needs|wants|asked,
      no one needs|wants|asked, more harm than good, does more harm, zero benefit|benefits,
      no benefit+, no value, no practical, unnecessary, not needed, kill it, kill it with fire,
      burn it, make it stop, please stop, stop this|that|it|doing, ban it|them|this|that,
      could do without, can do without, better off without, show them the door, good riddance, fed up,
      sick of, tired of, had enough, blight, not welcome, stolen, steal, lethal, deadly, dangerous,
      kills, handcuffs, nobody dares, doesn't make it right, not worth the, never worked, never works,
      never again
    `),
    weak: phrases(`
      hate, terrible, awful, horrible, bad, worse, worst, dangerous, useless, annoying, annoys, noisy,
      noise, loud, expensive, ugly, boring, harm, harms, hurts, hurt, damage, damages, pollution,
      pollute, stupid, dumb, evil, toxic, greedy, waste, wasteful, scam, garbage, trash, broken, sucks,
      stress, stressful, misery, miserable, painful, confusing, danger, killed, accident, accidents,
      injuries, privacy, unsafe, inconvenient, ruined, disgusting, gross, smelly, destroy, nonsense,
      horror, crap, fails
    `),
  },
  habitYes: {
    strong: phrases(`
      i do, i did, i have, i am, i was, i've done, i use, i still use|do|have, i always, i regularly,
      i often, i usually, every day, everyday, every week, every night, every morning, every year,
      every single, daily, all the time, since i was, for years, been doing, i've been, i have been,
      i own, i keep, twice, many times, several times, once, i still, always have, always do, always,
      guilty, guilty as charged, constantly, my favourite|favorite, i got, me too, we do, we have,
      we did, we still
    `),
    weak: phrases(`
      regularly, often, usually, years, used
    `),
  },
  habitNo: {
    strong: phrases(`
      i don't, i dont, i didn't, i haven't, i have not, i've never, i have never, i never, i'm not,
      i am not, i can't, i couldn't, i stopped, i quit, i gave up, gave up, gave it up, never have,
      never did, never had, never tried, never owned, never used, never once, not once, not since,
      not in years, no longer, not anymore, not any more, i avoid, i refuse, don't own, don't have,
      don't use, we don't, i used to, used to, i wish i, i wish, too old, never again, nobody has,
      never
    `),
    weak: phrases(`don't, haven't, didn't, without, stopped, too lazy, no time, forgot`),
  },
  prefers: phrases(`
    love, loves, prefer, preferred, use, using, favourite, favorite, best, better, always, wins, win,
    ftw, for the win, all the way, every time, any day, all day, hands down, forever, for life,
    for ever, supremacy, rules, rule, person, people, fan, stick with, stuck with, i like, enjoy,
    obviously, definitely, of course, clearly, only, the only, superior, been using, switched to,
    moved to, converted to, my go to, go to, daily driver, since, for me, please, must be, has to be,
    got to be, gotta be, is king, is life, can not beat, can't beat, nothing beats,
    can't live without, perfect, great, exclusively, mostly, usually, every day, here, give me,
    i want, i'd want, need, wonderful, i have, i drink, i eat, i read, i listen, i write, i do,
    right, correct, makes sense, deserves, hail, ❤, 💪, 🥰, 😍, 🎉
  `),
  rejects: phrases(`
    hate, hates, never, not, don't like, doesn't, don't, can't stand, can't, isn't, aren't, worst,
    terrible, awful, horrible, overrated, disgusting, no, anything but, except, used to,
    switched from, moved from, moved away from, gave up, gave up on, tired of, sick of, annoying,
    wrong, bad, worse, instead of, rather than, unlike, too, stopped, without, heathens, heretics,
    monsters, criminals, ugly, useless, evil, avoid, fails, sucks, gross, weird, mess, crime,
    makes me, nobody, why would, ditched, dropped, escape, left, abandoned, not a fan of
  `),
  comparators: phrases(`
    over, than, rather than, instead of, beats, beat, not, trumps, better than, to, before, vs,
    against, above
  `),
  agrees: phrases(`
    same, same here, same for me, this, exactly, exactly this, agree, agreed, i agree, totally agree,
    i totally|completely|fully|strongly agree, 100 agree, +1, +100, me too, so do i, ditto, seconded,
    i second, second this|that, hear hear, well said, couldn't agree more, came here to say,
    what they|he|she said, absolutely this, so much this, likewise, same vote, same reason, as above,
    with you, i'm with you, precisely, spot on, 💯
  `),
  disagrees: phrases(`
    i disagree, disagree, strongly disagree, don't agree, i beg to differ, couldn't disagree more,
    on the contrary, quite the opposite, the opposite, wrong, hard disagree, respectfully disagree
  `),
  obligations: phrases(`
    should, must, shall, ought to, needs? to, need to, have to, has to, may, can, could, should've,
    deserve to, deserves to, to be
  `),
  sarcasm: phrases(`
    yeah right, oh great, oh sure, sure because, yeah because, yes because, oh yes because,
    oh yeah because, what could possibly go wrong, what could go wrong, as if,
    because that|it always|worked|works so|out|well, just what we need|needed,
    exactly what we need|needed, how wonderful, great job, good luck with, said no one ever,
    said nobody ever, said no one, totally normal, surely nothing, thanks capitalism,
    of course because, 🙄, /s, oh sure, sure and, yes and next, sure let's, yes let's, oh yes let's,
    hooray, what's next, and next, next you, like a pony, poor little, how dare, god forbid,
    heaven forbid, bless their, and after that, while we're at it, and then we, and then they,
    next they, how else would, next thing, what's not to love, and the pope, and pigs
  `),
  rhetorical: phrases(`
    who needs, who would, who wants, who even, why would, why should, why on earth, what's the point,
    what is the point, what could, how is|are ~ still, is that even, since when, what kind of,
    who in their, why do we|people|they still|even, isn't it, how could, how can anyone, why bother,
    what good
  `),
  stopWords: phrases(`
    the, a, an, of, to, in, on, at, for, with, and, or, but, is, are, be, it, its, it's, i, i'm, my,
    me, we, you, your, they, that, this, these, those, do, does, don't, did, have, has, had, yes, no,
    not, if, as, so, just, only, them, their, there, than, then, very, too, all, any, some, should,
    would, could, can, will, was, were, been, by, from, up, out, what, which, who, when, where, how,
    more, most, less, much, many, one, about, into, other, because, also, use, get, like, please,
    something, comments, comment, else, here, i've, am, per, us, our, now, still, even
  `),
  endings: phrases(`
    ban, banned, banning, abolish, abolished, prohibit, prohibited, forbid, forbidden, outlaw,
    outlawed, scrap, scrapped, illegal, removed, remove, restricted, restrict, limited, ended,
    stopped, phased out, phase out, get rid, defederate, defederated, blocked, block, cancelled,
    canceled, cancel, closed, close, discontinued, axed, dropped, retire, retired, delete, deleted,
    boycott, boycotted, criminalised, criminalized, taxed, cut, replaced, end, stop, quit, avoid
  `),
  doubts: {
    strong: phrases(`
      undecided, i'm torn, torn between, torn, on the fence, can't decide, cant decide, cannot decide,
      couldn't decide, can't make up my mind, keep changing my mind,
      no strong feelings|opinion|opinions|preference, no opinion, don't have an? opinion,
      have no opinion|preference, don't know what to think|vote|say|pick,
      no idea what to vote|think|pick, i don't really know, don't know enough, genuinely not sure,
      really not sure, honestly not sure, i'm not sure, i am not sure, not sure about this|that|it,
      still thinking, need to think, who cares, couldn't care less, don't care, could not care less,
      hard to say, hard to tell, either way is fine, no skin in, both sides have a point,
      see both sides, mixed feelings, who knows, i wish i knew, too early to tell|say, hard one,
      difficult one
    `),
    weak: phrases(`
      not sure, unsure, maybe, don't know, idk, dunno, hmm, no idea, difficult, tricky, part of me,
      ambivalent, shrug, meh
    `),
  },
  elsewhere: {
    strong: phrases(`
      not on the list, not listed, isn't listed, isn't on the list, missing option, option is missing,
      is missing, missing from the, you forgot, no option for, no love for, where is|are, where's,
      none of those, none of these, none of the above, none of them, something else, there's no,
      does * count, what about, should have been an option, needs another option, needs an? * option,
      other here, voted other
    `),
    weak: phrases(`instead, actually, other, another, different`),
  },
  watching: phrases(`
    to see the results|numbers|outcome|answers, want to see the, here for the results|comments|replies|answers, just curious, didn't vote, did not vote, i'm not voting, not voting, can't vote, cannot vote, won't vote, abstain, abstained, abstaining, show results, see results, just watching, just looking, no vote from me, not eligible
  `),
  regrets: phrases(`
    regret it, regret that, i regret, changed my mind, change my mind, change my vote,
    changed my vote, wish i could change|move|switch|take, want to change my,
    can i change|undo|take|move, take it back, would now vote|say|pick|choose,
    should have voted|picked|clicked|chosen, should've voted|picked|clicked|chosen, now i think|lean,
    convinced me, you convinced me, now i wish, on second thought, on reflection, wrong button,
    misclicked, misclick, by mistake, by accident, accidentally, fat fingered, no wait, wait no,
    actually no, scratch that, now i'm a, but not anymore, but not any more
  `),
}
