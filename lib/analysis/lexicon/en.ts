import type { Lexicon } from './lexicon'
import { phrases } from './phrases'

/** English. */
export const en: Lexicon = {
  language: 'en',
  functionWords: phrases(`
    the, and, is, it, of, to, that, i, you, they, this, with, for, be, are, my, what, not, have, it's, i'm,
    don't
  `),
  answers: {
    affirm: phrases(`
      yes, yes|absolutely|definitely|obviously|mostly|probably|leaning|grudging yes, yes please, yep,
      yup, yeah, yea, yess+, yas, aye, ya, yes|oh absolutely, absolutely, definitely, certainly, sure,
      sure thing, for sure, of course, totally, indeed, 100 percent, hell|heck|oh|fuck yes|yeah,
      damn right, you bet, affirmative, agreed, agree, strongly|i agree, in favour|favor,
      i'm in favour|favor, i'm|all|go for it, i'm all for it, i am all for it, why not, always,
      by all means, without a doubt, no question|problem, mostly, probably, pro, yay, true, please do,
      do|love|like it, y, +1, +100, unreservedly, sounds good, good idea, count me in, i'm in, 👍, ✅, ✔,
      💯, 🙋, 🙌, 🆗, no problem at all, no problem with that, obviously, naturally, oh definitely,
      yes|but of course, every time|day, every single time, all the time, ok fine yes, och aye,
      yes|yeah 100, 100 yes, hard|big|huge|massive|resounding|clear|definite|enthusiastic|loud yes,
      very much so, without hesitation|question, no doubt about it, you betcha, ofc, ofc yes, def, defo,
      deffo, for certain, any day, any day of the week, gladly, happily, with pleasure, in a heartbeat,
      guilty, guilty as charged, i do, i have, i would, i am, i did, it is, they should, we should,
      it should, it does, they do, they are, it should be, they should be,
      a|one thousand|million times yes, yes 1000 times, yessir,
      yes indeed|of course|sir|ma'am|and yes|obviously, yeah definitely|sure|of course|absolutely,
      always have, always have always will, long overdue, about time, bring it on, sold, sign me up,
      where do i sign, shut up and take my money, all day long, all day every day,
      of course it is|they should|it should|we should|i do|i would, very, very much, extremely,
      yes extremely, yeppers, yessss, roger, amen, guilty yes, mhm, uh huh, correct, no brainer,
      a no brainer, obvs, natch, certainly yes, hella yes, oh hell|god|yeah|definitely yes, in favor,
      in favour, all in favor|favour, strong yes, tentative|cautious|qualified|reluctant yes,
      yes with bells on, i really do|would|am, i still do|am, yup yup, yes yes yes
    `),
    deny: phrases(`
      no, no|heck|oh|fuck|god|hard|leaning|mostly|please|lord no, no no no, nope, nah, noo, nooo+, nay,
      naw, never, never ever, not at all, not really|anymore|yet|ever,
      no way|thanks|chance|sir|ma'am|please|never, no thank you, hell no|nah,
      absolutely|definitely|certainly|obviously|probably|mostly|please not, of course not, hard|i pass,
      negative, under no circumstances, disagree, strongly|i disagree, i'm against it, against,
      against|hate it, not in a million years, over my dead body, false, n, not for me, nein,
      please do not, please don't, anti, bad|terrible idea, not a chance|fan, please|oh|dear god no,
      not this again, not on my watch, 👎, ❌, 🚫, ✖, 🙅, nooope, oh hell no, absolutely no way,
      hell to the no,
      big|huge|massive|resounding|clear|definite|strong|firm|soft|tentative|reluctant|flat no, no no,
      good grief|heavens|gods no, gods no, not in a million, not on your life|nelly,
      not a chance in hell, no way in hell, no way jose, nope nope, nope nope nope, nuh uh, uh uh,
      never again, not these days, not since, not my cup of tea, not my thing, not interested, pass,
      i'll pass, no ta, nah mate, can't say i do|have, wouldn't dream of it, i don't, i haven't,
      i wouldn't, i didn't, i do not, i have not, i would not, they shouldn't, it shouldn't,
      we shouldn't, it should not, they should not, it isn't, it's not, it is not, it doesn't,
      they don't, they aren't, ugh no, ew, eww+, ew no, yuck, no and no, no siree, no bueno, nae, narp,
      not likely, unlikely, not if i can help it, not while i'm alive, thanks but no thanks, no never,
      oh no never, absolutely no, a|one thousand times no, negative ghost rider, hard nope, big nope,
      nope never, no sorry, sorry no, no i don't|haven't|wouldn't, not one bit, not in the slightest,
      not even once, not even a little, not particularly, not personally, no longer, not any longer,
      no more, god|heaven forbid, i'm out, i'm not, i am not, no from me, not my style|scene|jam
    `),
    conditional: phrases(`
      depends, it|that depends, it all depends, it'd depend, it would depend, depending on, sometimes,
      only if|when, only as long as, yes and no, both yes and no, partly, partially,
      in some|certain cases, case by case, under certain conditions|circumstances,
      with conditions|restrictions|exceptions|caveats|limitations, somewhat, to some extent|degree,
      to a degree, in moderation, within limits|reason, as long as, it varies, varies, it's complicated,
      yes if and only if, opt in only, a bit of both, it really depends, really depends,
      kinda|sorta depends, well it depends, yes and also no, sort of, kind of, kinda, sorta,
      yes with conditions|caveats|limits|exceptions,
      with caveats|guardrails|safeguards|limits|consent|permission|supervision|moderation,
      only sometimes, sometimes yes sometimes no, sometimes yes, sometimes no, some yes some no,
      now and then, once in a while, every now and then, on occasion, occasionally, from time to time,
      if done right|properly|well, context matters, grey|gray area, not always, under supervision,
      provided, provided that, on one condition, with one exception, half and half,
      in certain situations, situational, only on|at|for|in|with|after|under|during
    `),
    undecided: phrases(`
      not sure|decided, i'm not sure, unsure, undecided, no opinion|preference|idea|clue,
      don't know|care|mind, i don't know|care, dont know, idk, dunno, can't|cannot decide, hard to say,
      maybe, perhaps, possibly, on the fence, torn, indifferent, meh, can't say, i can't say,
      what is that, what's that, neutral, need more info+, unclear, 🤷, 🤔, 😐, eh, ehh+,
      no strong opinion|opinions|feelings|preference, don't really care|know|mind, i really don't know,
      i genuinely don't know, honestly don't know, honestly not sure|no idea, really not sure,
      genuinely unsure|torn, can't make up my mind, could go either way, either way, mixed feelings,
      i have mixed feelings, conflicted, in|of two minds, jury's out, the jury's still? out,
      ask me tomorrow|later, who knows, beats me, no clue, not a clue, tough one|call, good question,
      hmm not sure, dunno really, i'm torn, so torn, very torn, undecided still, still undecided, 50 50,
      fifty fifty
    `),
    other: phrases(`
      other, others, something|somewhere|someone else, something|a different, another, none of the above,
      other in the? comments|replies, tell me|us, explain|write in, comment below, see comment|reply,
      else, something else entirely|altogether, none of these|those, other for me, other here,
      neither of these, option 5, write in vote
    `),
    results: phrases(`
      see|just the? results, show|view results, results, results please, just here for the? results,
      i just want to see, just want to see, just curious|looking|watching, 👀, 🍿, 🥔,
      just? show me? the? results
    `),
    both: phrases(`
      both, both|all of them, all of the above, either, all, por que no los dos, ¿por qué no los dos,
      why not both, a mix, hybrid, any, everything, both please, both obviously|of course|actually,
      both are good|fine|great, both have their place, yes to both, why choose, a combination,
      bit of both, mix of both, 50 50
    `),
    neither: phrases(
      `neither, none, none of them, none of these, none of those, neither of them, nothing, nobody`,
    ),
    pseudo: phrases(`
      oh no, no idea why, no idea what, no idea how, no idea if,
      no doubt|wonder|worries|offense|offence|matter|judgement|judgment|surprise|pun|kidding|less,
      no clue why, yes i know, yeah i know, yes we know, sure i get, no more than, no longer,
      no less than, no shit, never mind, nevermind, yeah right, not to mention, not only, not just,
      not that, no joke, no hurry, no need to apologi+, sure but, all right, alright, all the, all i,
      any chance, any idea, true but, none taken, if you, if only, if anyone, if i may, if you ask me,
      no one knows, maybe you, maybe i should, nothing like, everything is, agree with you,
      never heard of, never thought, never knew, indeed, naturally i, another reason, another thing,
      another one, another poll, another question, results are, results so far, results will, some of,
      some people, some folks, mostly because, probably because, obviously the, always wondered,
      always funny, pro tip, yes yes i know, no strong, no opinion on, no need, no reason, no point,
      not sure why, not sure what, not sure how, not sure there, not sure there's, not sure if|whether,
      not sure who|where, not sure i, i'm not sure there|there's,
      i don't know why|how|what|who|anyone|anybody|about, don't know why|how|what|who|anyone,
      don't know about, no such, no more, no other, no two, no amount, no company|companies|corporation,
      no he|she|they, no that is|was not, no that's not, true story, absolutely nothing|nobody,
      perhaps you, no fan, no friend, no big, no harm, never had a problem, no idea who, no idea where,
      no idea when, yes i get, yes i understand,
      i do like|love|hate|wonder|wish|think|hope|feel|find|believe|know|understand|see|get|remember|agree|not|have|miss|want|need,
      i have to|no|a|an|been|never|always|seen|heard|had|the|two|three|mixed|some|friends|one|nothing|nine,
      i am not|a|an|so|the|in|on|very|still|all|old, i did not|a|the|my|some|this|it,
      i would not|have|like|love|be|never|rather|say|also|hate,
      it is a|an|not|the|what|more|like|just|very|so|also|one|that|only|still|worth,
      it does not|seem|feel|look|sound|make, they do not|it, they are not|a|the|just|all|so,
      it should not|be, they should not|be, we should not|be|all|also|have|do, they should be|have,
      i don't think|know|care|mind|see|want|like|even|get|understand|believe|have|need|trust|remember|really|do,
      i haven't decided|seen|heard|read|thought|got|a, i wouldn't say|call|mind|know|be|want|have|trust,
      i didn't know|vote|realize|realise|even|think|see|want,
      it's not the|a|that|just|about|as|like|only|my|your|even|really|very|so,
      it isn't a|the|about|just|that, it doesn't matter|have|make|work|seem,
      they don't have|need|want|know|even,
      i'm not sure|a|an|from|in|the|going|even|saying|on|your|convinced|allowed, i am not a|sure,
      very good|nice|interesting|funny|cool|curious|true|much|different|well, correct me, extremely *,
      true enough, good question about|for, pass me|the|on, sort of thing|like, kind of a|like,
      not since i|the, no longer than, not likely to, unlikely to, in favor of|favour,
      either way i|the|it|you, about time to|for, provided by, ew what, def not, gladly *, happily *,
      guilty of, sold my|the|it, amen to, all day|night *, i do meetings, not interested in *, pass the,
      occasionally *
    `),
  },
  titles: {
    affirm: phrases(`
      ok, okay, fine, great, in a heartbeat, go ahead, good, great, like, love, love|keep it, support, useful, more, often, for, keep, allow, want, have,
      mostly, still, currently, happy
    `),
    deny: phrases(`
      bad, dislike, hate, hate it, oppose, useless, not, remove, ban, can't, won't, scrap, abolish, kill, get rid, would|should not,
      wouldn't, i don't, cannot, stop, shouldn't, rarely, hardly, seldom, hardly ever, almost never
    `),
    conditional: phrases(`
      only, only for|with|in|on|where|after|at, yes but|if|with|only|when|except, if, unless,
      no unless|but|except, conditionally, occasionally, some, some of them, in part|theory, maybe if,
      mixed, context matters|dependent, opt in, with consent|limits, complicated, under conditions, when,
      with
    `),
    both: phrases(
      `both about|roughly equally, both equally, all, any, everything, a mix, mix, hybrid, combination, all three`,
    ),
    neither: phrases(`nothing, nobody, none`),
    other: phrases(`another, a different, else, different`),
    results: phrases(`curious, looking, lurking, no vote, abstain, potato, not voting|applicable, n a`),
    undecided: phrases(`
      neutral, meh, so so, whatever, never heard, haven't|never thought, ask me, huh, undecided, no strong,
      mixed feelings, what, what's, who, not my
    `),
  },
  openers: phrases(`
    well, hm, honestly, honest|simple|short|long|quick|my answer, imo, imho, tbh, personally, for me|now,
    to me, in my opinion|view|case, oh, ah, ooh, lol, haha, ha, hi, hello, hey, ok, okay, so, a, an, the,
    i, i think|guess|believe|feel|say|said|am, i feel like, i'd|i'll|gonna say, i'm going to say,
    i'll|i'd go with, i'm saying|a|an, going to say, simply, simple, easy, the|my answer is, my vote,
    answer, it's, it is, it's a, that's a, this is a, a big|hard|resounding|clear, big, fat, clear,
    clearly, currently, right now, at the moment, these days, usually, normally,
    in general|principle|practice|theory|short, morally, legally, strong, firm, soft, easily,
    gotta|must be, has|got to be, definitely, absolutely, certainly, obviously, of course, totally, very,
    very much, just, only, still, mostly, probably, also, good|great|interesting|tough question, i'm,
    i am a, me,
    as a developer|teacher|parent|musician|cyclist|driver|nurse|designer|writer|vegetarian|vegan|librarian|programmer|runner,
    and, sorry, controversial, frankly, technically, sadly, happily, gut feeling|says, my gut says,
    as someone who, all, always, here, where i live, like, grudging, lord, god, ugh, uh, um, umm, hmm,
    mmm, nah, yeah no, no yeah, erm, err, oof, wow, omg, gosh, oh boy|dear|wow|man, man, dude, mate,
    folks, friends, look, listen, see, right, fwiw, ngl, tbf, to be fair|honest|frank|clear,
    being honest, in all honesty, truthfully, quite, pretty, really, genuinely, seriously, actually,
    basically, essentially, i'd go|vote|lean|say, i'm going with, i'm gonna go with, i'll go with,
    going with, gonna go with, gonna have to go with, have to go with, have to say, i have to|must say,
    would say, i would say, i tend to say,
    my pick|choice|vote|take|opinion|view|stance|position|preference is, my take, my two cents,
    for the record, speaking as|from, as an|a *, as a * *, huge, massive, enthusiastic, emphatic, loud,
    definite, i vote|voted, voted,
    in my book|experience|house|opinion|world|family|country|job|line of work, from me,
    from my side|perspective, on balance, all things considered, long story short, tl dr, tldr,
    short version, thinking about it, first of all, depends who you ask but, boring answer,
    hot|unpopular|popular|controversial take|opinion, easy one|answer|choice, simple answer, that's easy,
    that one's easy, no contest, not even close, no question, without a doubt, without hesitation,
    without question, hands down, as always, as ever, as usual, at home|work, for work, at the weekend,
    most days, most of the time, nowadays, today, this week|year, speaking personally,
    as far as i'm concerned, where i'm concerned, why, my goodness, good lord|god|grief|heavens,
    oh god|lord|my|gosh, dear god|lord, christ, jesus, blimey, crikey, bloody, fucking, damn, goddamn,
    freaking, absolute, 100, 1000, strongly, firmly, emphatically, resoundingly, reluctantly, grudgingly,
    cautiously, tentatively, unfortunately, thankfully, luckily, as it happens, lately, for now,
    for the moment, for us, for my part, in this house, in my case, at my age, being a *
  `),
  conclusions: phrases(`
    so, so yes|personally|ok|okay, so it's|i'm|that's|its a, so|but for me, hence, in the end, then,
    edit, anyway, either way, but in the meantime, meaning, it's|that's|thus a, for|to me, personally,
    i'd|i say, make it a, make it a grudging, the|my answer is, so that's a, that's why i|it's|my,
    therefore, bottom line, tl dr, tldr, in short, in conclusion, overall, on balance, all in all,
    ultimately, at the end of the day, so for me, so for me it's, for me it's|that's, which makes it a,
    which is why, so my answer is, so my vote is, so i'd say|vote|go, so i say|vote|went|voted,
    so count me as, that makes it|me a, call it a, consider me a, mark me down as, guess that's a,
    so i guess, i guess, i suppose, so overall, long story short, so basically, so definitely, hence my,
    thus, so there, final answer, so in my case, in other words, that's a, this is a, it'd be a,
    it would be a, so it is, so probably, so mostly, result
  `),
  votes: phrases(`
    voted, i|i've|ive voted, i have voted, just voted,
    i vote|say|said|picked|pick|chose|choose|clicked|ticked|selected|went|put|answered|responded,
    i'd vote|say|pick|choose|take, i would vote, i'll vote, i'm voting|saying|firmly|definitely|leaning,
    i am voting, voting, vote for, my vote|answer|choice|pick is|was, my vote's, my vote is|was for,
    my vote goes|went, got my vote, i'm? going to|with say?, i'm gonna say, i am going to say,
    i would say, i'll say, i'd have to say, i have to say, i have said, picked, chose, choosing, clicked,
    clicked on, ticked, selected, went with, went for, answered, i'd go with, i'd go for, i'll go with,
    i'll take, i go with, i'm going with, i'm going for, opted for, i opted for, i marked, i hit,
    i pressed, i tapped, i checked, had to go with, had to vote, had to pick, had to choose,
    ended up voting|with|picking|choosing, i'm in the, i'm a firm, leaning, leaning towards|toward,
    i lean, lean, i lean towards|toward, settled on, i settled on, changed my vote to, changed to,
    switched to, i'm changing my vote to, another vote for, another, one more vote for, one more,
    add me to, put me down as|for, count me as, count me in for, mark me down as|for, gets my vote,
    i stand by, sticking with, i stick with, i'm sticking with, count|put me among,
    a hard|firm|solid|resounding|definite|clear|big|emphatic|strong|loud, voted for, i'm voting,
    gonna vote, going to vote, will vote, my vote's for|on, vote goes to, my vote is, my pick, my choice,
    casting my vote for, i cast my vote for, put me in the, put me down, i'd choose, i'd pick, i'd vote,
    my pick would be, my answer would be, i'd answer, i'd click, i'd tick, i'd go, gone for, going for,
    gone with, i've gone for|with, plumped for, i plumped for, opting for, i'd opt for, i opt for,
    i choose you, always choose, always pick, my money's on, my money is on, mine is a, mine's a,
    mine is, mine's, i'm firmly in the, firmly in the, firmly in, squarely in the, i'm in camp,
    i belong to, proud member of the, member of the, card carrying member of, i'm with the, siding with,
    i side with, rooting for, i'm rooting for, +1 for, plus one for, +1 to, another for, one for,
    one more for, chalk me up as|for, sign me up for, consider me, i'm more of a|an, i'm more,
    more of a|an, i'm strictly, strictly, i'm definitely a|an, i'm very much a|an,
    i'm a proud|big|hardcore|die|lifelong|confirmed|devoted|loyal|total|complete|firm,
    i am a proud|big|hardcore|lifelong|confirmed, die hard, diehard, hardcore, ride or die,
    my heart belongs to, my heart says, gimme, hand me, all hail, long live, hail, nothing but,
    it has to be, it's got to be, it's gotta be, has to be, got to be, gotta be, must be, gotta go with,
    i'd always go for|with, changing to, moving from * to, moved from * to, converted to, i defected to,
    switching to, officially, i've switched|moved|migrated|gone back|converted to,
    i switched|moved|migrated|converted to, now on, currently on, currently using, i daily drive, i use,
    we use, i run, i prefer, i'd prefer, we prefer, i swear by, my favourite|favorite is,
    favourite|favorite is, my fave is, my go to is, my preference is, i chose the, tick the, ticked the,
    hit the, pressed the
  `),
  sides: phrases(`team, i'm|on team, camp, vote, always, all about, give me, go, definitely`),
  voteFillers: phrases(`
    for, to, on, with, the, a, an, option, answer, number, firm, hard, clear, big, strong, definitely,
    solid, soft, very, quick, simple, simply, just, say, choose, pick, only, my, in, is, that, it, as,
    obviously, of, course, team, mostly, because, me, vote, out, without, probably, too, also, again,
    honest, good, old, plain, this, time, it's, here, button, box
  `),
  rates: [
    ['hourly', 8000],
    ['all the time', 2000],
    ['constantly', 2000],
    ['non stop', 2000],
    ['automatically', 1000],
    ['automatic', 1000],
    ['always', 1000],
    ['without fail', 600],
    ['daily', 365],
    ['nightly', 365],
    ['everyday', 365],
    ['most days|nights|mornings', 250],
    ['weekdays', 250],
    ['several|many|few|couple of? times a|per week', 180],
    ['often', 100],
    ['frequently', 100],
    ['weekends', 80],
    ['at|on the weekend', 80],
    ['regularly', 60],
    ['weekly', 52],
    ['mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays', 52],
    ['every|each|on monday|tuesday|wednesday|thursday|friday|saturday|sunday', 52],
    ['fortnightly', 26],
    ['biweekly', 26],
    ['sometimes', 15],
    ['monthly', 12],
    ['once a month', 12],
    ['now and then|again', 8],
    ['once in a while', 8],
    ['occasionally', 8],
    ['from time to time', 8],
    ['quarterly', 4],
    ['a few times a year', 4],
    ['several times a year', 5],
    ['rarely', 2],
    ['seldom', 2],
    ['hardly|barely ever', 1],
    ['almost never', 1],
    ['once in a blue moon', 1],
    ['yearly', 1],
    ['annually', 1],
    ['at christmas', 1],
    ['at? new year+', 1],
    ['every few years', 0.3],
    ['never', 0.02],
    ['not once', 0.02],
    ['not at all', 0.02],
  ],
  units: [
    ['hour|hours', 8000],
    ['minute|minutes|min', 9000],
    ['day|days|night|nights|morning|mornings|evening|evenings', 365],
    ['week|weeks|weekend|weekends', 52],
    ['fortnight', 26],
    ['month|months', 12],
    ['quarter', 4],
    ['year|years|summer|winter|spring|autumn', 1],
    ['decade', 0.1],
  ],
  amounts: [
    ['once', 1],
    ['twice', 2],
    ['thrice', 3],
    ['other', 2],
    ['second', 2],
    ['single', 1],
    ['several', 4],
    ['a? few', 3],
    ['a? couple of?', 2],
    ['half a dozen', 6],
  ],
  every: phrases(`every, each, about|roughly|around every, every single`),
  times: phrases(`times, time, x, or so times`),
  per: phrases(`a, an, per, each, every, in a`),
  keeps: phrases(`keep, leave, let, stay, stays, don't ban|touch`),
  notVotes: phrases(`
    almost|nearly voted|picked|chose|clicked, i almost|nearly, didn't vote|pick|choose|click,
    did not vote|pick|choose, wouldn't|can't vote|say|pick|choose, would not vote|say, cannot vote|say,
    couldn't vote|say|pick, won't vote, would have voted|picked|chosen|said,
    would've voted|picked|chosen|said, i'd have voted|picked|chosen,
    who|people|everyone|everybody|those voted|vote|picked|chose, people|those|anyone who, you voted,
    if you vote|voted, my * voted|says|said|picked,
    he|she|they|wife|husband|partner|boss|dad|mum|mom|kids|friends voted|vote|said|say|picked|chose,
    accidentally|mistakenly voted|picked|clicked|hit|pressed, wanted to vote|pick|click,
    i used to vote|say|pick, i don't vote, before i|voting|i'd, instead of voting,
    originally|initially|first voted|picked|clicked, misclicked, i|i'd first|originally|initially voted,
    whoever, i wish i|there, why did|do, how can|could anyone|you|people, tempted to,
    anyone|anybody could|would|can vote, could anyone vote, people who vote, i don't use|prefer,
    i'd never use, i use to, we use to,
    must be|have to be honest|nice|a|the|so|very|great|hard|difficult|fun|said, it has to be said|done,
    must be the|a, has to be a|the, i run a|the|my|an|into, i prefer to|not|it|that|my|when,
    i'd prefer to|not|it|if|that, mine is a|the|still|not|from|on|in, mine's a|still|not|from|on|in,
    one for the|me, another for the, strictly speaking, officially the|a, give me a|the? break,
    hit the road|nail|roof, hardcore gamer, i use it|a|the|them|my|this|that|to,
    we use it|a|the|them|our, must be voted, hail mary, rooting for you,
    nothing but trouble|problems|praise|respect, i'm more worried|interested|concerned|curious|than|or,
    more of a problem|question|comment, got to be honest, gotta be honest|kidding,
    got to be a|the|kidding|joking, have said
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
    ['first', 1],
    ['second', 2],
    ['third', 3],
    ['fourth', 4],
    ['third|3rd option', 3],
    ['second|2nd option', 2],
    ['first|1st option', 1],
    ['4', 4],
    ['4th', 4],
    ['last one|option|answer|choice', -1],
    ['the last', -1],
    ['bottom one|option|answer', -1],
    ['second to last', -2],
    ['second last', -2],
  ],
  negators: phrases(`
    not, don't, dont, doesn't, doesnt, didn't, didnt, isn't, isnt, aren't, wasn't, weren't, won't, wont,
    wouldn't, wouldnt, shouldn't, shouldnt, can't, cant, cannot, couldn't, never, no, none, nobody,
    nothing, neither, nor, without, hardly, barely, no one, rarely, haven't, hasn't, hadn't, ain't,
    nowhere, less, lack of, fails? to, far from, stop, stopped, refuse|refused to, quit, anything but
  `),
  pseudoNegators: phrases(`
    not only|just|necessarily|sure|merely|simply|surprised, no doubt|wonder|matter|idea|longer|less,
    can't deny|wait, nothing but, never mind, why not|don't|doesn't|shouldn't, don't know|mind, if|or
    not, couldn't care less
  `),
  contrasts: phrases(`
    but, however, yet, although, though, except, nevertheless, nonetheless, still, whereas, while,
    then again, on the other hand, that said, having said that, because, so, since, instead, rather
  `),
  conditions: {
    strong: phrases(`
      only if|when|for|with|where|after|on|in|at|during|until, only as long as, but only, if and only if,
      iff, as|so long as, provided, provided that, providing, on condition, on|under the condition,
      depends|depending|conditional|contingent|hinges on, depends, depends how, that|it depends,
      it'd|would depend, case by case, with the? caveat, with some caveats|exceptions|limits,
      with exceptions|consent|permission, to the letter, following|respecting|honouring|honoring those|these|them,
      follow|follows|respect|respects|honour|honor|obey|obeys the? license|licence|licenses|licences|terms|conditions,
      comply|complies with, abide|abides by, with the exception, assuming, in some cases,
      in certain cases|situations|circumstances,
      under certain|some|strict|the right conditions|circumstances, in moderation, opt in, must|should ask,
      explicit consent|permission, within reason, not always, not in all cases, not for everyone,
      there should be exceptions, with exceptions for,
      except|ok|fine|okay|acceptable|good|great|alright for, except|not|yes|no when|if, unless, on a case,
      leave it|that up? to, up to the, it's up to, subject to, sometimes yes|no, differs, varies,
      context matters, it all depends, comes down to, makes a|the difference, would|should have to,
      ok|fine|okay|acceptable|good|great|alright|cool|happy|reasonable if|when, don't mind * if,
      don't mind if,
      should|must require ~ consent|permission|license|licence|authorization|authorisation|approval,
      should get|obtain|need|seek ~ consent|permission|authorization|authorisation|approval|license|licence,
      needs|need|require|requires ~ consent|permission|approval
    `),
    weak: phrases(`
      if, sometimes, needs? to be, should have to, should get ~ consent|permission|authori+, should
      pay|ask, in theory|principle, partly, exceptions, exception, otherwise, except, balance,
      hybrid
    `),
  },
  reported: phrases(`
    ,
    people|folks|everyone|everybody|others|they|he|she|someone|somebody|critics|opponents|proponents|fans say|says|said|claim|claims|claimed|argue|argues|argued|insist|think|believe|tell|told|keep,
    people|folks|some who say|think|argue|claim|believe,
    some|many people|folks? say|think|argue|claim|believe|would, they'd|he'd|she'd say|vote|argue|answer,
    would have voted|said|answered, would vote|say,
    my ~ says|said|thinks|claims|insists|voted|told|swears|loves|hates|uses, according to, supposedly,
    allegedly, i keep hearing, i hear people, heard, they told me, will tell you,
    used to think|say|believe, i used to, i once|was|were, the argument is|goes|that, the idea|claim that,
    so called, we were,
    my husband|wife|mother|father|mum|mom|dad|boss|neighbour|neighbor|sister|brother|partner|kids|daughter|son is|are|was|hates|loves|thinks|wants|says
  `),
  pro: {
    strong: phrases(`
      i'm|im all for, i am all for, i'm|im|all for, i am for, i'm|im in favour|favor, in favour|favor of,
      i support|agree|endorse|welcome, i fully support, agree with this|that|it,
      good|great|excellent|brilliant idea, love the|this|that idea, love this|that,
      i'd love that|this|to|it|if, would love that|this|to|it, like the|this idea, sign me up, count me in,
      about|high time, long overdue, overdue, should absolutely|definitely|certainly,
      should|must be allowed,
      should be free|legal|mandatory|required|standard|default|possible|the norm|normal,
      has|needs to happen, please do, please make it, please|just|i'd do it, bring it on,
      bring|do|worth|allows|allow it, go for it, why not|shouldn't, what's|nothing wrong with,
      no reason not to, i don't see why not, don't see why not, don't see a|any|the problem,
      no problem|issue with, no objection+|brainer, i don't mind, wouldn't mind, fine|okay|ok by|with me,
      fine|ok|okay with it|that|this,
      perfectly|totally|absolutely|completely fine|ok|okay|acceptable|reasonable|legitimate,
      only|that's|it's|sounds fair, make sense, sounds good|great|perfect|wonderful|lovely,
      that's what ~ for|means, that is what ~ for, that is the|exactly the? point,
      that's the|exactly the? point, the whole point, well worth, worth every,
      worth trying|a try|doing|having|paying, the sooner the better, yes please, i want this|that|it,
      we need this|that|it|more|them, everyone|everybody|definitely|absolutely should, everyone needs|wins,
      can't|cannot wait, looking forward, i wish we|they|my|more, of course it|they|we should,
      the right thing|call|move, human|basic right, bring back, a no brainer, best decision|thing,
      best thing that, game changer, i'd pay|gladly|happily|use|consider, happy to, gladly, hope so,
      i hope|think so, looks like it, absolutely|is necessary, is essential|needed,
      deserve+ it|this|that|to, it makes sense, makes perfect|total sense, we|they really should,
      i'd be glad|happy|thrilled|delighted|fine|ok|okay, have|has a right to,
      everybody wins, i'd vote for it, free for all, whatever helps, we did it,
      we've done it, nothing stops|stopping, i see no reason not,
      i see no harm|sin|problem|issue, see no problem|harm|issue, license|licence allows, fair enough,
      would consider, i'm open to, can't do without, won't make it without, will not make it without,
      i think we need, now i think we need, long time coming, as it should be, as|and they should,
      and it should, good riddance to
    `),
    weak: phrases(`
      ought|free to, support, allow, fair, useful, important, worth, hope, agree, fine, helps, more of
    `),
  },
  con: {
    strong: phrases(`
      i'm|im against, i am against, i oppose|object|disagree|wouldn't|won't|refuse, opposed to,
      disagree with this|that|it, bad|terrible|awful|horrible|stupid|dumb|worst idea,
      hate the|this|that idea, don't like the|this|that idea, not a fan, never been a fan,
      not a good|great idea, should|must|would|i'd never, shouldn't be,
      shouldn't have to|be|need|exist|happen, should|must|ought|hope|rather not, mustn't,
      no reason|need to, why would anyone|you|i|we|anybody|they, why|nothing|nobody|never should,
      why on earth, what's the point, what is the point,
      not worth|acceptable|ok|okay|fine|cool|necessary|yours, isn't worth|yours, no thanks|sense|business,
      no thank you, hard pass, count me out, not for me|any, not my thing, keep it as|the|it,
      leave it as|alone, leave them alone, keep your|their|it away|out, enough already, enough is enough,
      over my dead body, not on my watch, hell no, slippery slope, makes no sense, doesn't make sense,
      is nonsense|over, is a mistake, huge|big mistake, wouldn't want|touch, don't want, do not want,
      i don't think so, don't think so, i doubt it|that, that's not what ~ for, unacceptable,
      i would|will|hope not, can't support, no one should, no * should, over the line, crosses the|a line,
      for fuck, not the right, wrong approach|way, not a human right,
      goes|going|gone|step too far, too expensive|slow|late|risky|dangerous|complicated, forget|drop it, how would you|anyone even,
      how do you even enforce, won't|wouldn't|doesn't|can't|cannot|my work, would not work, is not worth,
      not going back, very much not, no matter what, without permission|consent|asking,
      without my consent|permission, didn't consent, never consented, did not consent, never agreed to,
      didn't agree to, not what i signed up for, somebody's|their property, get paid, pay for it,
      rip|rips off, no good reason, for any amount, i'd rather not,
      i'd|would rather die|starve|quit|walk|not, i'd sooner, turned it|one|them down, i would never,
      not where i live, not in my house|home|town|name, is not the answer|solution,
      isn't|not the answer|solution, just an excuse, just a way to, just a ploy, cash grab, makes it worse,
      only makes it worse
    `),
    weak: phrases(`
      shouldn't, don't like, against, wrong, disagree, punishes, silly, problem, problems, concerns,
      worried, worry, risk, pointless, excuse, stop, ruin, costs, loses, lose, impossible, unworkable
    `),
  },
  good: {
    strong: phrases(`
      i love|like|enjoy|adore, love it|them|these|those|my, loved it, the best, is|are
      great|wonderful|amazing|brilliant|fantastic|awesome|lovely|beautiful|excellent|perfect|delicious|essential|vital|underrated|harmless,
      works great|well|fine, does no harm, no harm, never looked back, makes ~ better|easier|happier,
      the only way, safer, quieter, heaven, ❤, 😍, 🥰, let * * be, leave them|it|us|me|people alone, leave
      * * alone, live and let live, nobody minds, never hurt anyone, no harm in, has its place, pays
      for, who|nobody was harmed, saved us|me, just works, we've had it, best decision|thing, let
      people|folks|everyone|kids|others|him|her|them, let it be
    `),
    weak: phrases(`
      love, great, wonderful, useful, enjoy, easier, comfortable, cheap, cheaper, beautiful, lovely,
      positive, saves, reliable, freedom, fine, cosy, excellent, so|pretty|really good, good for
    `),
  },
  bad: {
    strong: phrases(`
      i hate|loathe|despise|detest, hate it|them|these|those, can't|cannot stand, the worst, a
      scam|menace|nightmare|disaster|plague|curse|pain|crime, ripping off|* off, theft, stealing,
      exploitation, slop, problematic, gives me a? headaches?, overpriced, 🤮, 🤢, 😡, doesn't|don't
      belong|need, no need for, who needs, pointless, waste|sick|tired of, get rid of, nobody
      needs|wants|asked|dares, no benefit+|value|practical, kill|burn it, please stop, stop
      this|that|it|doing, ban it|them|this|that, show them the door, good riddance, blight, stolen,
      steal, lethal, kills, doesn't make it right, never worked|works|again, just? fine without,
      outweigh|outweighs ~ benefits
    `),
    weak: phrases(`
      hate, terrible, awful, bad, worse, worst, useless, annoying, noise, loud, expensive, ugly, boring,
      harm, hurts, hurt, damage, stupid, evil, greedy, waste, garbage, trash, broken, sucks, misery,
      danger, killed, accident, privacy, gross, destroy, nonsense, fails
    `),
  },
  habitYes: {
    strong: phrases(`
      i do|did|have|am|was|use|always|regularly|often|usually|own|keep|still|got, i've done|been, i
      still use|do|have, every day|week|night|morning|year|single, everyday, daily, all the time, since
      i was, for years, been doing, i have been, twice, many|several times, once, always have|do,
      always, guilty, guilty as charged, constantly, my favourite|favorite, me too, we do|have|did|still
    `),
    weak: phrases(`regularly, often, usually, years, used`),
  },
  habitNo: {
    strong: phrases(`
      i don't|dont|didn't|haven't|never|can't|couldn't|stopped|quit|avoid|refuse|wish, i have not|never,
      i've never, i'm not, i am not, gave up, gave it up, never
      have|did|had|tried|owned|used|once|again, not once|since|anymore, no longer, not any more, don't
      own|have|use, we don't, i used to, used to, i wish i, nobody has, never
    `),
    weak: phrases(`don't, haven't, didn't, without, stopped, forgot`),
  },
  prefers: phrases(`
    love, loves, prefer, preferred, use, using, favourite, favorite, best, better, always, wins, win, ftw,
    for the win, all the way, every time, any|all|every day, hands down, forever, for life|ever|me,
    supremacy, rules, rule, person, people, fan, stick|stuck with,
    i like|want|have|drink|eat|read|listen|write|do, enjoy, obviously, definitely, of course, clearly,
    only, the only, superior, been using, switched|moved|converted|go to, my go to, daily driver, since,
    please, must|gotta be, has|got to be, is king|life, can not beat, can't beat, nothing beats,
    can't live without, perfect, great, exclusively, mostly, usually, here, give me, i'd want, need,
    wonderful, right, correct, makes sense, deserves, hail, ❤, 💪, 🥰, 😍, 🎉
  `),
  rejects: phrases(`
    hate, hates, never, not, don't like, doesn't, don't, can't stand, can't, isn't, aren't, worst,
    terrible, awful, horrible, overrated, disgusting, no, anything but, except, used to,
    switched|moved from, moved away from, gave up, gave up on, tired|sick|instead of, annoying, wrong, bad,
    worse, rather than, unlike, too, stopped, without, heathens, heretics, monsters, criminals, ugly,
    useless, evil, avoid, fails, sucks, gross, weird, mess, crime, makes me, nobody, why would, ditched,
    dropped, escape, left, abandoned, not a fan of, psychopaths, savages,
    is for psychopaths|monsters|heathens|people who, gives me headaches, headaches, hurts
  `),
  comparators: phrases(`
    over, than, rather|better than, instead of, beats, beat, not, to, before, vs, against, above
  `),
  agrees: phrases(`
    same, same here|vote|reason, same for me, this, exactly, exactly|absolutely this, agree, agreed,
    i|totally|100 agree, i totally|completely|fully|strongly agree, +1, +100, me too, so do i, ditto,
    seconded, i second, second this|that, hear hear, well said, couldn't agree more, came here to say,
    what they|he|she said, so much this, likewise, as above, with you, i'm with you, precisely, spot on, 💯
  `),
  disagrees: phrases(`
    i|strongly|hard|respectfully disagree, disagree, don't agree, i beg to differ, couldn't disagree more,
    on the contrary, quite the opposite, the opposite, wrong
  `),
  obligations: phrases(`
    should, must, shall, ought|need|have|has|deserve|deserves to, needs? to, may, can, could, should've,
    to be
  `),
  sarcasm: phrases(`
    oh great|sure, what could possibly go wrong, as if, how wonderful|dare, good luck with, 🙄, sure and,
    sure|yes let's, oh yes let's, hooray, what's|and next, like a pony, poor little, god|heaven forbid,
    and after that, while we're at it, and then we|they, how else would
  `),
  rhetorical: phrases(`
    who needs|would|wants|even, why would|should|bother, what|how could, what kind of, who in their, why
    do we|people|they still|even, isn't it
  `),
  stopWords: phrases(`
    the, a, an, of, to, in, on, at, for, with, and, or, but, is, are, be, it, its, it's, i, i'm, my, me,
    we, you, your, they, that, this, these, those, do, does, don't, did, have, has, had, yes, no, not, if,
    as, so, just, only, them, their, there, than, then, very, too, all, any, some, should, would, could,
    can, will, was, were, been, by, from, up, out, what, which, who, when, where, how, more, most, less,
    much, many, one, about, into, other, because, also, use, get, like, please, something, comments,
    comment, else, here, i've, am, per, us, our, now, still, even
  `),
  endings: phrases(`
    ban, banned, banning, abolish, abolished, prohibit, prohibited, forbid, forbidden, outlaw, outlawed,
    scrap, scrapped, illegal, removed, remove, restricted, restrict, limited, ended, stopped,
    phased|phase out, get rid, defederate, defederated, blocked, block, cancelled, canceled, cancel,
    closed, close, discontinued, axed, dropped, retire, retired, delete, deleted, boycott, boycotted,
    criminalised, criminalized, taxed, cut, replaced, end, stop, quit, avoid
  `),
  doubts: {
    strong: phrases(`
      undecided, i'm torn, torn between, torn, can't|cant|cannot|couldn't decide, can't make up my mind,
      keep changing my mind, no strong feelings|opinion|opinions|preference, no opinion, have no
      opinion|preference, don't know enough, genuinely|really|honestly|i'm not sure, still thinking, who
      cares|knows, couldn't care less, don't care, hard to say|tell
    `),
    weak: phrases(`not sure, unsure, maybe, don't know, dunno, no idea, difficult, shrug, meh`),
  },
  elsewhere: {
    strong: phrases(`
      not|isn't on the list, not|isn't listed, missing option, option is missing, is missing,
      missing from the, you forgot, no option|love for, where is|are, where's, none of those|these|them,
      none of the above, something else, there's no, does * count, what about, should have been an option,
      needs another option, needs an? * option, other here, voted other
    `),
    weak: phrases(`instead, actually, other, another, different`),
  },
  watching: phrases(`
    to see the results|numbers|outcome|answers, want to see the,
    here for the results|comments|replies|answers, just curious|watching|looking,
    didn't|can't|cannot|won't vote, did not vote, i'm not voting, not voting|eligible, abstain, abstained,
    abstaining, show|see results, no vote from me
  `),
  regrets: phrases(`
    regret it|that, i regret, changed|change my mind|vote, wish i could change|move|switch|take,
    want to change my, can i change|undo|take|move, take it back, would now vote|say|pick|choose,
    should have voted|picked|clicked|chosen, should've voted|picked|clicked|chosen, now i think|lean|wish,
    convinced me, you convinced me, on second thought, on reflection, wrong button, misclicked, misclick,
    by mistake|accident, accidentally, fat fingered, no wait, wait|actually no, scratch that, now i'm a,
    but not anymore, but not any more
  `),
}
