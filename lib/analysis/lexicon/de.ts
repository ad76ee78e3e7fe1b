import { EMPTY_LEXICON, type Lexicon } from './lexicon'
import { NO_NUMBER_WORDS } from './number-words'
import { phrases } from './phrases'
import { NO_SMALL_WORDS } from './small-words'

/** German. */
export const de: Lexicon = {
  ...EMPTY_LEXICON,
  language: 'de',
  full: true,
  functionWords: phrases(
    `der, die, das, und, ist, ich, nicht, ein, eine, es, zu, den, mit, auf, für, auch, aber, wenn, dass, sich, wir, sie, man, bei, nur, noch, mal, wie, hab, habe, von, im, so, ja, nein, doch, oder, sind, werden, kann, kein, keine, mir, mich, schon`,
  ),
  answers: {
    affirm: phrases(`
      ja, jo, jep, jup, jepp, yes, jawohl, jaa+, klar, na|aber|ja klar, klar doch, ja bitte, sicher,
      ganz sicher, natürlich, selbstverständlich, unbedingt, auf jeden fall, definitiv, absolut, auf
      alle fälle, jein eher ja, stimme zu, bin|voll dafür, ich bin dafür, dafür, bin ich dafür,
      gerne, sehr gern|gerne, immer, warum|wieso nicht, gute idee, logisch, logo, und ob, jederzeit,
      zustimmung, 100, 👍, ✅, 💯, ja ja ja, ja|aber|na
      absolut|definitiv|unbedingt|natürlich|sicher|gerne|klar, ja klar,
      klares|großes|dickes|fettes|lautes|eindeutiges|uneingeschränktes ja, ganz klares ja, ein
      klares|großes|dickes|fettes|eindeutiges ja, hundertprozentig, 100 prozent, zu 100 prozent,
      tausendmal ja, auf jedsten, auf jeden, jedenfalls ja, aber hallo, und wie, worauf du dich
      verlassen kannst, safe, sichi, mega gern, liebend gern, mit vergnügen, herzlich gern, sofort,
      ohne zu zögern, ohne zögern, ohne frage, ganz klar, ganz klar ja, keine frage, ja doch, doch
      klar, mach ich, hab ich, habe ich, bin ich, tu ich, würde ich, würd ich, sollte man, sollten
      wir, sollten sie, finde ich gut, find ich gut, finde ich super, find ich super, bin ich bei
      dir, bin dabei, ich bin dabei, wäre ich dabei, her damit, immer her damit, längst überfällig,
      höchste zeit, wird zeit, endlich, schon immer, schon lange, meistens, fast immer, eigentlich
      ja, im prinzip ja, grundsätzlich ja, tendenziell ja, vermutlich ja, wahrscheinlich ja,
      schuldig, schuldig im sinne der anklage, leider ja, ja leider, yep, yess+, joa, joo, freilich,
      eh klar, geht klar, von mir aus, meinetwegen, richtig so, genau richtig, recht so, sehr sogar,
      jawoll, joah, jau, jop, jopp, jupp, yup, yes please, jo
      klar|eh|sicher|freilich|bitte|natürlich, eh, eh ja, sicher doch, na sicher, na sicher doch,
      aber sicher, aber sicher doch, na freilich, freili, jo freili, kloa, eh kloa, na kloa,
      türlich, klaro, klarer fall, logen, fix, definitiv ja, absolut ja, natürlich ja,
      selbstverständlich ja,
      sehr|total|absolut|klar|eindeutig|definitiv|unbedingt|stark|grundsätzlich|eher dafür, voll und
      ganz dafür, tendenziell dafür, bin ~ dafür, wäre|wär ~ dafür, dafür
      natürlich|klar|absolut|eindeutig, ja
      unbedingt|bitte|sofort|gern|gerne|eindeutig|immer|logisch|ja|schon|eh|leider|sicher|freilich,
      ja auf jeden fall, ja aber sicher, oh ja, ohja, ganz eindeutig ja, ein
      lautes|vorsichtiges|entschiedenes|überzeugtes|beherztes|dreifaches ja,
      vorsichtiges|entschiedenes|überzeugtes|beherztes|lautes ja, von mir ein ja, bejahe, warum denn
      nicht, wieso denn nicht, warum eigentlich nicht, wieso eigentlich nicht, warum auch nicht,
      gebongt, einverstanden, bin einverstanden, passt, passt für mich|mi, passt mir, uf jede fall,
      gärn, jo gärn, sowieso, ja sowieso, na unbedingt, na aber sicher, von mir aus gern|gerne, gern
      doch, ja gern doch, spricht nichts dagegen, spricht nix dagegen, spricht doch nichts|nix
      dagegen, nichts dagegen, hab nichts dagegen, habe nichts dagegen, find ich auch gut, finde ich
      richtig|toll|klasse|okay|ok|fair|prima|wichtig|sinnvoll, find ich
      richtig|toll|klasse|okay|ok|fair|prima|wichtig|sinnvoll|cool, fände ich
      gut|super|toll|klasse|sinnvoll|richtig|prima|schön, fänd ich
      gut|super|toll|klasse|sinnvoll|richtig|prima|schön|cool, sehr gute idee, super idee, tolle
      idee, klasse idee, super sache, gute sache, tolle sache, je eher desto besser, je früher desto
      besser, lieber heute als morgen, lieber gestern als heute, na endlich, wird auch zeit, wurde
      auch zeit, wird langsam zeit, wurde zeit, tun wir, machen wir, haben wir, mach ich schon,
      mache ich, auf alle fälle ja, in jedem fall, auf jedenfall, aufjedenfall, aufjeden,
      jedenfalls, eindeutig|eher|bitte ja, aber ja, seit jahren schon, alles gut, jo mei klar, auf
      jeden fall ja, gern, ganz gern, ja gern,
      jap, ja voll, ja total, ja na klar, ja doch bitte, na logo, na klaro, aber gern|gerne, aber ja doch,
      sicherlich, gewiss, zweifellos, ohne zweifel, ohne jeden zweifel, kein thema, klar warum nicht,
      unbedingt ja, total gern|gerne, jederzeit gern|gerne    
, geht in ordnung, geht schon, ist
      okay|ok|erlaubt|legitim|legal, ist in ordnung, ist völlig|absolut|total|vollkommen
      okay|ok|legitim|normal, ist völlig|absolut|total|vollkommen in ordnung, völlig
      okay|ok|legitim|normal|legal, völlig in ordnung, vollkommen okay|ok|legitim|normal, vollkommen in
      ordnung, absolut okay|ok|legitim|in,
      find ich in ordnung, finde ich in ordnung, find ich völlig okay|ok, finde ich völlig okay|ok, ist
      doch okay|ok|normal, muss sein, sollte pflicht sein, gehört dazu, gehört sich, gehört sich so, ich immer, wir immer, wir schon, bei uns schon|immer, bei mir schon|immer, bei
      uns ja, bei mir ja, hier ja, hier schon,
      ich würde es begrüßen, würde es begrüßen, würde ich begrüßen, begrüße ich
    `),
    deny: phrases(`
      nein, nee, ne, nö, nope, no, nein danke, ganz klar nein, auf keinen fall, auf gar keinen fall,
      niemals, nie, nie im leben, nie wieder, keinesfalls, keineswegs, eher nein,
      eher|lieber|bloß|bitte|natürlich|sicher|definitiv|absolut|bestimmt|gar|überhaupt|noch nicht,
      bin|voll dagegen, ich bin dagegen, dagegen, nicht wirklich|mehr, ablehnung, stimme nicht zu,
      kommt nicht in frage, nicht mit mir, ohne mich, schlechte idee, ungern, 👎, ❌, 🚫, nein nein,
      nein nein nein, neinnn+, nöö+, naa, na nicht, nie nicht,
      klares|großes|dickes|fettes|lautes|eindeutiges|entschiedenes|hartes nein, ganz klares nein,
      ein klares|großes|dickes|fettes|eindeutiges|entschiedenes|hartes nein, ganz sicher nicht, mit
      sicherheit nicht, auf gar keinen, im leben nicht, in hundert jahren nicht, nicht in diesem
      leben, niemals nie, um gottes willen, gott bewahre, bloß nicht, bitte nicht, lieber nicht,
      eher nicht, gar nicht, überhaupt nicht, ganz und gar nicht, mitnichten, kein stück, kein
      bisschen, nullkommanull, nix da, nichts da, von wegen, ach nein, vergiss es, vergesst es,
      kannste vergessen, ausgeschlossen, undenkbar, never, never ever, no way, nope nope, kein bock,
      kein bedarf, kein interesse, nicht mein ding, nicht meins, nicht für mich, würde ich nicht,
      würd ich nicht, mach ich nicht, hab ich nicht, habe ich nicht, bin ich nicht, tu ich nicht,
      sollte man nicht, sollten wir nicht, noch nie, nicht mehr, schon lange nicht mehr, längst
      nicht mehr, leider nein, nein leider, leider nicht, eigentlich nicht, im prinzip nein,
      grundsätzlich nein, tendenziell nein, vermutlich nicht, wahrscheinlich nicht, wohl kaum, eher
      ungern, braucht kein mensch, brauch ich nicht, brauche ich nicht, weder noch danke, finger
      weg, hände weg, nur über meine leiche, geht gar nicht, kommt nicht in die tüte, das wäre ja
      noch schöner, igitt, pfui, bäh, nöp, nee nee, nee danke, nö danke, ne danke, danke nein, nei,
      nai, nää, neee+, ned wirklich, net wirklich, sicher ned|net, gar ned|net, eher ned|net, lieber
      ned|net, bitte ned|net, na sicher ned|net|nicht, ganz sicher ned|net, sicher nicht, auf
      keinsten, keinsten, nie und nimmer, niemals im leben, im leben net|ned,
      absolut|völlig|total|klar|strikt|entschieden|sehr|eindeutig|definitiv|vehement|grundsätzlich|eher
      dagegen, ganz klar dagegen, voll und ganz dagegen, tendenziell dagegen, dagegen
      natürlich|klar, bin ~ dagegen, wäre|wär ~ dagegen, bin nicht dafür, ich bin nicht dafür, ach
      nö|nee, och nö|nee, oh nein, oh gott nein, bitte nein, um himmels willen, um himmels willen nein,
      gott nein, keine chance, da bin ich raus, bin raus, soweit kommt's noch, so weit kommt's noch,
      das fehlte noch, das fehlt gerade noch, sehe ich nicht so|ein, seh ich nicht so|ein, finde ich
      nicht, find ich nicht, lass mal, lass ma, lasst mal, muss das sein, muss nicht, muss ja nicht
      sein, muss echt nicht sein, braucht's nicht, brauch ich nich, brauchts net|ned|nicht, brauchen
      wir nicht, braucht es nicht, braucht keiner, braucht niemand, verneine, abgelehnt, dankend
      abgelehnt, lehne ich ab, lehne das ab, na geh, na geh bitte, oida na, schmarrn, so ein
      schmarrn, so ein quatsch|schwachsinn|blödsinn|unsinn|unfug|mist|humbug, schwachsinn, blödsinn,
      totaler|völliger|kompletter quatsch|schwachsinn|blödsinn|unsinn, was für ein
      quatsch|schwachsinn|blödsinn|unsinn, halte nichts|nix|wenig davon, halte ich nichts|nix|wenig
      von, davon halte ich nichts|nix|wenig, davon halte ich gar nichts, davon halte ich überhaupt
      nichts, schlechte|blöde|doofe|dumme|bescheuerte|furchtbare|saublöde idee, keine gute idee,
      ganz schlechte idee, geht garnicht, geht ja gar nicht, das geht gar nicht, ganz klares|hartes
      nein, ein ganz klares nein, ein lautes|dreifaches|eindeutiges nein, von mir ein nein, nein auf
      keinen fall, nein niemals|danke|nie|eindeutig|definitiv, nein wirklich nicht, nein absolut
      nicht, nein lieber nicht, nein bitte nicht, nein sicher nicht, nein einfach nein, bin kein
      fan, bin kein fan davon, kein fan, kein fan davon, nix für mich, nichts für mich, nicht nötig,
      nicht notwendig, übertrieben, völlig|total|komplett übertrieben, völlig|total|absolut unnötig,
      unnötig, überflüssig, völlig|absolut|total überflüssig, völlig|total|komplett daneben, nich,
      gar nich, eher nich, lieber nich, noch nich, bitte nich, auf keinen, muss nicht sein, gar nix,
      auf garkeinen fall, aufkeinenfall, unter keinen umständen, um keinen preis, nicht im geringsten,
      nicht die bohne, nicht im traum, nicht im entferntesten, ach quatsch, ach geh, geh bitte,
      ganz bestimmt nicht, gewiss nicht, definitiv|absolut|eindeutig|eher|klar nein, besser nicht, lass
      es, lasst es, lass das, lasst das, lass stecken, nein lasst das, nicht okay|ok|erlaubt|legitim,
      nicht in ordnung, ist nicht okay|ok|erlaubt|legitim|fair, ist nicht in ordnung, gar nicht okay|ok,
      gar nicht in ordnung, absolut nicht okay|ok, absolut nicht in ordnung, nein und nochmals nein, nein und nochmal nein, nein um gottes willen, nein
      bloß nicht, ich nicht, wir nicht, ich auch nicht, ich nie, wir nie, bei uns nicht|nie, bei mir
      nicht|nie, hier nicht, hier auch nicht, nicht bei mir|uns, ich bestimmt nicht, ich sicher nicht, ich
      lieber nicht, nicht geschenkt, keine zehn pferde, never im leben, nich wirklich, nisch, nee du, nee
      lass mal, nö lass mal, nein lass mal, nö wieso, nein wieso, nein warum, geht nicht, geht net|ned,
      geht nich,
      iwo, i wo, ach iwo, würde es nicht begrüßen
    `),
    conditional: phrases(`
      kommt drauf|darauf an, kommt ganz drauf|darauf an, es|das kommt drauf|darauf an, hängt davon
      ab, je nachdem|nach, teils teils, teilweise, manchmal, jein, nur wenn|falls, unter bestimmten
      bedingungen|umständen, bedingt, im einzelfall, mal so mal so, ansichtssache, je nach
      situation|lage|laune|wetter|tag, kommt auf|ganz, kommt drauf an, kommt immer drauf an, hängt
      ab, das hängt, hängt ganz, situationsabhängig, situationsbedingt, unterschiedlich, ganz
      unterschiedlich, mal ja mal nein, mal so, teils ja teils nein, nur mit, nur am, nur im, nur
      in, nur bei, nur für, nur auf, nur zu, nur unter, sofern, in maßen, mit einschränkungen, mit
      ausnahmen, unter umständen, unter auflagen, bedingt ja, ab und zu, ab und an, hin und wieder,
      gelegentlich, von zeit zu zeit, zum teil, zum teil ja, in teilen, mischung, die mischung, mix,
      gemischt, hybrid, halb halb, kommt ~ drauf|darauf an, es|das kommt ~ drauf|darauf an, kommt *
      auf den|die|das, das|es kommt * auf, kommt aufs, kommt auf den|die|das ~ an, hängt ~ ab, hängt
      ~ davon ab, das hängt ~ ab, jain, teils, so teils teils, eher teils teils, fallweise, von fall
      zu fall, nicht pauschal, pauschal nicht, das kann man nicht pauschal sagen|beantworten, das
      lässt sich nicht pauschal sagen|beantworten, kann man pauschal nicht sagen|beantworten, kann
      man so nicht sagen, nur bedingt, manchmal schon, manchmal ja manchmal nein, je nach dem,
      jenachdem, je nachdem wie|was|wo|wer|wann|ob, wenn dann nur, wenn überhaupt dann nur, wenn
      überhaupt nur, nur solange|sofern, nur dann wenn, nur unter der bedingung, differenziert,
      sowohl als auch, kommt druf aa|a, chunnt druf a, chunt druf aa, da muss man
      unterscheiden|differenzieren, ja und nein,
      nach absprache, nach rücksprache, auf anfrage, auf nachfrage, von fall zu fall verschieden,
      unterschiedlich je nach, schwarz weiß gibt's nicht, eher
      situativ, situativ, wenn's passt, wenns passt, wenn es passt, nur ausnahmsweise, ausnahmsweise
    `),
    undecided: phrases(`
      weiß|weiss nicht, ich weiß|weiss nicht, weiß ich nicht, keine ahnung|meinung, kein plan,
      unsicher, unentschieden, unentschlossen, bin unsicher, bin mir unsicher, bin mir nicht sicher,
      bin nicht sicher, nicht sicher, vielleicht, eventuell, mir egal, egal, ist mir egal, schwer zu
      sagen, schwierig, 🤷, 🤔, keine meinung, hab keine meinung, weiß nicht so recht, weiß nicht
      recht, weiß noch nicht, schwierige frage, gute frage, bin hin und hergerissen, hin und
      hergerissen, zwiegespalten, bin zwiegespalten, gespalten, bin gespalten, unschlüssig, bin
      unschlüssig, keinen schimmer, kein schimmer, ka, kp, wurscht, mir wurscht, mir wumpe, mir
      schnuppe, ist mir wurscht, ist mir schnuppe, beides hat was, kann ich nicht sagen, kann ich
      nicht beurteilen, noch unentschlossen, noch unsicher, mir doch egal, doch egal, weiß|weiss es
      nicht, ich weiß|weiss es nicht, weiß|weiss ned|net|nich, woas ned, keine ahnung ehrlich
      gesagt, null ahnung, kei ahnig, kein peil, ahnungslos, ratlos, bin ratlos, bin da ratlos,
      überfragt, bin überfragt, da bin ich überfragt, keine präferenz, keine
      feste|klare|starke|eindeutige|wirkliche meinung, noch keine meinung, dazu keine meinung,
      hab|habe ich keine meinung zu|dazu, hab|habe dazu keine meinung, mir gleich, ist mir gleich,
      gleichgültig, mir latte, mir schnurz, scheißegal, mir scheißegal,
      völlig|total|komplett|ziemlich|absolut|eigentlich|relativ egal, sowas von egal, ehrlich gesagt
      egal, mir * egal, mir * * egal, ist mir * egal, ist mir * * egal, mir *
      wurscht|schnuppe|wumpe|wurst, ist mir * wurscht|schnuppe|wumpe|wurst, mir wurst, juckt
      mich nicht|null|nich, interessiert mich nicht|null|nich, neutral, bin neutral, da bin ich
      neutral, bin mir * nicht sicher, bin mir noch unsicher, bin mir * unsicher, bin mir * *
      unsicher, bin da unsicher|unschlüssig|zwiegespalten|unentschlossen, bin da hin und
      hergerissen, hin und her gerissen, bin hin und her gerissen, da bin ich hin und hergerissen,
      da bin ich zwiegespalten|unsicher|unentschlossen|unschlüssig, bin ich
      zwiegespalten|unsicher|unschlüssig, bin ich hin und hergerissen, ich schwanke, schwanke noch,
      schwanke, schwer zu entscheiden, kann mich nicht entscheiden, ich kann mich nicht entscheiden,
      kann mich schwer entscheiden, beides gleich gut, muss ich noch überlegen, muss ich drüber
      nachdenken, noch am überlegen, zwiespältig, enthaltung, ich enthalte mich, enthalte mich, von
      mir enthaltung, weiß|weiss nicht genau|wirklich, weiß|weiss nicht so genau, kann man so oder
      so sehen, so oder so, kann man so und so sehen,
      wurst wenn|ob|solange,
      weiß nimmer, woaß ned|net, weeß nich|ick, wat weiß ich, was weiß ich, frag mich was leichteres,
      passe, ich passe, ich bin raus
    `),
    other: phrases(`
      anderes, etwas anderes, was anderes, andere, sonstiges, sonstige, anders, woanders, keins
      davon, keine davon, nichts davon, sonstiges bei mir, andere antwort, was ganz anderes, etwas
      ganz anderes, anderer, ein anderer, ein anderes, eine andere, keiner davon, keins der
      genannten, keine der genannten, nix davon, andere option
    `),
    results: phrases(`
      ergebnis anzeigen|sehen, ergebnisse, nur ergebnis|ergebnisse, ergebnisse anzeigen|sehen, will
      nur gucken|schauen, nur gucken, nur das ergebnis, nur ergebnis, bin nur neugierig, nur
      neugierig, nur mal gucken|schauen, ich will nur das ergebnis, will nur das ergebnis sehen,
      will nur die ergebnisse sehen
    `),
    both: phrases(`
      beides, beide, alles davon, sowohl als auch, alle beide, beides gleich, am liebsten beides,
      beides natürlich, alle drei, alle vier, beides bitte, beides je nach, abwechselnd, im wechsel,
      immer im wechsel, kombi, kombination, beides halt, mal das eine mal das andere, beides im
      wechsel, ich mag|esse|trinke|nutze|nehme|habe|hab beides, nutze|trinke|esse|mag beides
    `),
    neither: phrases(`
      weder noch, keines, keins von beiden, keines von beiden, gar keins, weder das eine noch das
      andere, mag beides nicht, beides nicht, mag ich beides nicht, keins, keines davon, nichts
      davon, keins von beidem, keines von beidem, nix von beidem|beiden, nichts von beidem, ich *
      weder das eine noch das andere, ich * keins davon, ich * weder noch, mag|esse|trinke|nutze
      weder noch, mag|esse|trinke|nutze beides nicht, mag|esse|trinke|nutze keins davon, mag|esse|trinke|nutze keines von beiden, ich * keines davon, ich * nichts davon, ich * beides nicht
    `),
    pseudo: phrases(`
      ja ich weiß|weiss, ja ja|aber|mei|super, keine ahnung warum|wieso|wie|was|wer|ob|weshalb,
      keine|ne frage, nicht nur|dass, egal ob|wie|was|wer,
      egal|natürlich|sicher|schwierig|klar|logisch ist, immer wieder|noch|mehr|wenn, naja, hab ich
      mir|gedacht|noch|schon|gar|das|auch|gerade|eben|heute|gestern, habe ich
      mir|gedacht|noch|schon|gar|das|auch|gerade|eben|heute|gestern, bin ich
      froh|mir|ja|auch|zu|so|der|die|ein|eine|gespannt|nicht, würde ich
      sagen|mal|auch|mir|gern|gerne|ja|so|nie, würd ich sagen|mal|auch|mir|gern|gerne|ja|so|nie,
      mach ich mir|das|es|seit|immer, ist es nicht|so|ein|eine|das|egal|ja|auch|mir, sind sie
      nicht|so|ja|auch, von mir aus, sehr
      gut|schön|interessant|spannend|schade|viele|viel|oft|gern|gerne|lustig|guter|gute, total
      egal|schön|lustig|süß, sofort *, doch nicht|auch|mal|noch|nur|so|eigentlich|die|der|das, null
      problem|problemo|bock|ahnung|komma, endlich mal|jemand|wieder, extrem *, voll *, selten
      so|was|dämlich|gute, kaum *, nur in|im|am|mit|für|zu|auf so, jede woche *, passt schon, leider
      nicht *, nie wieder *, ja nee|ne, ja ne is|ist, nicht dass, keine frage dass|aber|die|das|der,
      ohne frage *, ganz klar dass, nein im ernst, nein moment|warte|spaß, nicht wirklich *, null *,
      egal was|wer|wo|welche|welcher|welches|für, mir egal ob|was|wer|wie, eh
      schon|nur|nicht|klar|immer|alles|egal|wurscht, passt auf|das|die|der|gut|nicht|dazu|hier|ja|zu|ins|in|es, passt mir nicht, fix *, teils *, neutral *,
      fehlt *, wurst *, jedenfalls *, sowieso *, anderer *, ein anderer|anderes *, eine andere *,
      nich *, tun wir *, machen wir *, haben wir *, mach ich schon *, mache ich *, finde ich nicht
      *, find ich nicht *, brauchen wir nicht *, seit jahren *, schon lange *, schon immer *,
      meistens *, höchste zeit für, ja mei, klar dass|ist|sind|war|gibt, ja ja ich weiß|weiss, finde
      ich gut so wie, find ich gut so wie, gern gesehen|geschehen|gelesen
    `),
  },
  titles: {
    affirm: phrases(`
      gut, finde ich gut, mag ich, liebe, oft, täglich, behalten, mehr, super, eher ja, ja eher,
      befürworte ich, finde ich super, befürworten, zustimmung, stimme zu, erlauben, einführen, ja
      klar, ja voll, ja oft, häufig, immer, regelmäßig, auf jeden fall, ja regelmäßig, ja schon oft,
      ja natürlich, kein problem|ding|thema, keine einwände|bedenken
    `),
    deny: phrases(`
      schlecht, finde ich schlecht, hasse, mag ich nicht, kein, keine, nicht, abschaffen, verbieten,
      weniger, selten, kaum, praktisch nie, fast nie, eher nein, nein eher, lehne ich ab, ablehnen,
      ablehnung, stimme nicht zu, nein danke, nie, niemals, gar nicht, überhaupt nicht, noch nie,
      auf keinen fall, nein nie, nein niemals, nicht nötig, unnötig, überflüssig, so gut wie nie
    `),
    conditional: phrases(`
      kommt auf, je nach, hängt von|davon ab, teils, nur, nur mit, nur für, nur in, nur bei, nur
      auf, nur außerhalb, nur innerhalb, ja aber, ja wenn, ja mit, ja nur, nein außer, nein aber, ab
      und zu, gelegentlich, wenn, falls, mit einschränkungen|ausnahmen|auflagen, mischung, mix,
      gemischt, halb halb, eine mischung, beides je nach, kommt drauf|darauf an, je nachdem,
      manchmal, teils teils, unter bedingungen, unter bestimmten bedingungen|umständen, nur wenn,
      nur unter, nur am, nur im, nur bis, nur ab, nur als, nur nach, nur zu, nur ohne, nur
      große|kleine|manche|einige|bestimmte|ausgewählte, nur teilweise, teilweise, jein, bedingt, ja
      nach, ja falls, ja solange|sofern, mit auflagen, es kommt darauf|drauf an, das kommt
      darauf|drauf an, situationsabhängig, im einzelfall, ja aber nur, ja aber nur wenn
    `),
    both: phrases(`
      beides, beide, alle, alles, egal was, hybrid
    `),
    neither: phrases(`nichts, niemand, keine`),
    undecided: phrases(`
      neutral, was ist das, keine angabe, weiß|weiss nicht, weiß|weiss ich nicht, weiß|weiss noch
      nicht, bin unsicher, bin unentschlossen|unschlüssig|unentschieden, noch unsicher, egal, mir
      egal, ist mir egal|wurscht|gleich, mir wurscht, keine meinung, keine ahnung, hab|habe keine
      meinung, betrifft mich nicht, kann ich nicht beurteilen, weder noch egal, schwierig, unklar,
      muss ich noch überlegen, vielleicht, eventuell, keine präferenz, keine angabe|angaben
    `),
    results: phrases(`
      ergebnis anzeigen|zeigen|sehen, ergebnisse, nur gucken, enthaltung, ansehen, nur schauen, 🍿,
      👀, enthalte mich, ich enthalte mich, nur ergebnis|ergebnisse, ergebnis, ich will nur, will
      nur, zeig|zeigt mir, zeig|zeigt her, nur mal schauen|gucken, bin nur neugierig, nur neugierig,
      neugierig, zuschauen, nur lesen, resultate, resultat anzeigen, ergebnisanzeige, will das
      ergebnis, nur die ergebnisse, nur das ergebnis
    `),
    other: phrases(`
      anderer, anderes system, kommentar, siehe kommentar, sonstiges, sonstige, anderes, andere,
      anders, etwas anderes, was anderes, was ganz anderes, keins davon, keine davon, eine andere,
      ein anderer, ein anderes, woanders, weitere, antwort im kommentar|kommentare, im kommentar, in
      den kommentaren, schreib ich, steht im kommentar
    `),
  },
  openers: phrases(`
    also, na, naja, hm, ach, oh, puh, ganz ehrlich|klar|einfach, ehrlich, ehrlich gesagt, ich
    finde|denke|glaube|meine|sage|sag|bin, finde ich, für mich, persönlich, kurz, klares, ein
    klares, ein, eindeutig, klar, hier, bei|von mir, bei uns, derzeit, im moment|prinzip,
    grundsätzlich, eigentlich, meistens, leider, und, aber, einfach, eher, wahrscheinlich,
    vermutlich, bin, ich, antwort, von mir ein, gute frage, moin, hey, haha, lol, sehr, auch, das,
    die, der, so, hmm, hmmm, tja, joa, uff, boah, mensch, mann, alter, leute, hallo, hi, servus,
    grüß gott, ja nun, nun, nun ja, mal ehrlich, ehrlicherweise, wenn ich ehrlich bin, um ehrlich zu
    sein, offen gesagt, meiner meinung nach, meines erachtens, m e, imho, imo, aus meiner sicht, in
    meinen augen, was mich betrifft, mein votum, meine stimme, meine antwort, meine wahl, kurze
    antwort, kurz gesagt, kurz und knapp, lange rede kurzer sinn, spontan, aus dem bauch heraus,
    bauchgefühl, gefühlt, tendenziell, wohl, schon, wirklich, definitiv, absolut, natürlich,
    selbstverständlich, ganz, sowas von, hundertprozentig, momentan, aktuell, zurzeit, zur zeit,
    bisher, inzwischen, mittlerweile, heutzutage, normalerweise, für gewöhnlich, in der regel,
    theoretisch, praktisch, rechtlich, moralisch, ich persönlich, ich würde sagen, ich würd sagen,
    würde sagen, würd sagen, ich sag mal, sag mal, sagen wir, als
    lehrer|lehrerin|mutter|vater|entwickler|entwicklerin|musiker|musikerin|radfahrer|autofahrer|hundehalter|hundebesitzerin|arzt|ärztin|pflegekraft,
    als *, als * *, hier auch, hier ein, hier ganz klar, von meiner seite, ohne zu zögern, sorry,
    entschuldigung, danke, ok, okay, gut, klare sache, einfache frage, keine frage, zum glück, gott
    sei dank, weil, denn, auf arbeit, bei der arbeit, zu hause, daheim, privat, beruflich, jo, ja
    mei, boa, oha, ok also, oida, najo, mei, ähm, äh, öhm, öh, naja also, von mir, von mir gibt's
    ein, da bin ich, also bei uns, also ich, ich hätte gesagt, ich würd mal sagen, würd mal sagen,
    ich würde mal sagen, ganz spontan, rein aus dem bauch, schweren herzens, mit schwerem herzen, im
    zweifel, ehrliche antwort, meine meinung, ganz persönlich, rein persönlich, unpopuläre meinung,
    unpopular opinion, hot take, als österreicher|österreicherin|schweizer|schweizerin, in
    österreich, in der schweiz, in deutschland, isch für mi klar, für mi, für mi ganz klar, i
    find|würd|glaub|sag, i bin, bei mir ist|ist's|wäre, für mich ist|ist's|wäre, für mich ganz klar,
    für mich klar, für mich eindeutig, hier eindeutig, lehrer|lehrerin|ärztin|arzt hier, auf keinen,
    bitte, unbedingt, vote, stimme
  `),
  conclusions: phrases(`
    also, deshalb, deswegen, am ende, trotzdem, dann, von mir ein, für mich, somit, damit, daher,
    darum, folglich, insofern, unterm strich, kurz, kurzum, fazit, insgesamt, letztlich,
    letztendlich, schlussendlich, alles in allem, summa summarum, deshalb von mir, daher von mir,
    deswegen von mir, also von mir, also ganz klar, also klar, darum ein, daher ein, deshalb ein,
    also ein, für mich ein, für mich daher, für mich also, meine antwort, mein votum, von daher,
    ergo, drum, dementsprechend, also nein, also ja, also für mich, also von mir ein, von daher ein,
    darum von mir, deshalb für mich, daher für mich, insofern ein, insofern von mir, kurzum ein,
    fazit für mich, unterm strich also, unterm strich ein, im ergebnis, alles in allem also,
    deswegen ein, drum ein, drum von mir, weshalb ich, folglich ein, für mich deshalb,
    im endeffekt, am ende des tages, lange rede kurzer sinn, kurz und gut, mein fazit, mein ergebnis,
    das heißt, demnach, sprich, dann doch, dann eher, dann lieber, also eher, also doch, bleibt ein,
    bleibt's beim, bleibe bei, bleibt es beim, macht ein, macht zusammen ein
  `),
  votes: phrases(`
    ich habe|hab für?, habe|hab|stimme|gestimmt|abgestimmt|würde|votiere für, ich
    stimme|würde|votiere für, meine stimme für|hat|bekommt, meine stimme geht|ging an, bekommt meine
    stimme, wähle, gewählt, nehme, sage|hab|habe mal, würde sagen, ich würde|würd sagen, habe|hab
    mit|auf, ich habe|hab mit|auf, bin eher|klar, ich tendiere zu, tendiere zu, tendiere eher zu,
    angeklickt, geklickt, gevotet, meine antwort ist|lautet, meine antwort, entscheide mich für, ich
    entscheide mich für, ich habe|hab abgestimmt für, habe|hab abgestimmt für, ich stimme für|mit,
    stimme für|mit, stimmte für|mit, gestimmt für, für gestimmt, meine stimme
    hat|geht|bekommt|kriegt, meine wahl ist|fällt|fiel auf?, meine wahl, ich plädiere für, plädiere
    für, plädiere klar für, bin für, ich bin für, ich bin klar|ganz|voll|eher|definitiv|absolut für,
    bin klar|ganz|voll|eher|definitiv|absolut für, wäre für, ich wäre für, ich wäre eher für, ich
    gehöre zu, ich gehöre zum team, bin team, ich bin team, klar team, ganz klar team, eindeutig
    team, hier team, ich nehm, nehm, ich nehme, ich würde nehmen, ich würde wählen, würde wählen,
    ich sage, ich sag, sag ich, sage ich, ich setze auf, setze auf, schwöre auf, ich schwöre auf,
    bevorzuge, ich bevorzuge, ziehe vor, ich nutze, nutze, ich benutze, benutze, ich verwende,
    verwende, ich trinke, ich esse, ich fahre, ich lese, ich höre, ich schaue, ich spiele, hab mich
    für, habe mich für, habe angekreuzt, hab angekreuzt, angekreuzt, habe getippt auf, angetippt,
    gevotet für, hab gevotet für, bleibe bei, ich bleibe bei, umgestiegen auf, gewechselt zu, bin
    gewechselt zu, bin umgestiegen auf, bin bei, ich bin bei, hier noch eine stimme für, eine stimme
    für, noch eine stimme für, +1 für, plus eins für, es lebe, hoch lebe, am liebsten, lieber,
    eindeutig, ganz klar, geht doch nichts über, geht nichts über, es geht nichts über, tendenz,
    tendenz zu, tendiere stark zu, ich neige zu, neige zu, eher, ich habe|hab|hob mit|für|auf, hab
    mal, habe mal, ich hab mal, wähl, ich wähl, stimm für, ich stimm für, stimm mit, gestimmt mit,
    mit * gestimmt für, hab abgestimmt mit, habe abgestimmt mit, gewählt habe ich, gewählt hab ich,
    abgestimmt habe ich für|mit, angekreuzt habe|hab ich, geklickt habe|hab ich, hab angeklickt,
    habe angeklickt, hab geklickt, habe geklickt, habe gewählt, hab gewählt, hab gevotet, hab
    getippt, mein kreuz bei, mein kreuz ist bei, mein kreuzchen bei, hab mein kreuz bei, mein klick
    auf|für, mein haken bei, hab den haken bei, meine stimme für|an, meine stimme ging|geht an|für,
    meine stimme bekommt|kriegt, von mir eine stimme für, bekommt von mir ein, von mir gibt's ein,
    gibt von mir ein, kriegt von mir ein, ich votiere für, ich voter für, ich vote für|mit, vote
    für, vote, tippe auf, ich tippe auf, mein tipp, mein favorit, mein favorit ist, meine favoritin,
    favorit ist, favorit, ganz klar für, klar für, eindeutig für, definitiv für, ich wär für, wär
    für, ich wäre klar|sehr|absolut|ganz|definitiv für, wäre klar|sehr|absolut für, inzwischen für,
    inzwischen bin ich für, mittlerweile bin ich für, bin inzwischen|mittlerweile|jetzt für, ich
    würde für, würde für, ich würd für, würd für, entschieden für, hab mich entschieden für, habe
    mich entschieden für, ich entscheide mich mal für, fällt meine wahl auf, meine wahl fiel auf,
    wahl fiel auf, meine entscheidung, pro, ganz klar pro, klar pro, bin pro, ich bin pro, ich bleib
    bei, bleib bei, bleibe ich bei, bleib ich bei, ich bleib beim, greife zu, greif zu, ich greife
    zu, lande bei, ich lande bei, ich landete bei, wechselte zu, zurück zu, bin zurück bei,
    inzwischen nur noch, mittlerweile nur noch, heute nur noch, jetzt nur noch, seit jahren nur
    noch, nur noch, hier klar, hier ganz klar, ich fühl mich bei, immer noch, nach wie vor, ich gönn
    mir, liebe, ich liebe, ich mag lieber, mag lieber, mir ist lieber, ich trinke lieber, ich esse
    lieber, ich nutze lieber, mir schmeckt, mir schmeckt * besser, mir gefällt, am besten gefällt
    mir, gefällt mir am besten, am ehesten, wenn dann, wenn überhaupt dann, ich gehör zur
    fraktion, gehöre zur fraktion, gehöre zu, gehör zu, vom team, ich
    wähle|nehme|sage|sag|klicke, ich habe|hab, habe|hab
  `),
  sides: phrases(`
    team, fraktion, immer, nur, klar, lager, clan, ultra, gang
  `),
  voteFillers: phrases(`
    für, mit, auf, zu, zum, zur, die, das, den, der, dem, ein, eine, klar, ganz, mal, option,
    antwort, eher, auch, hier, jetzt, team, klares, klare, ja, mich, an, aus, gerade, eben,
    natürlich, deshalb, einfach, immer, schon, doch, wohl, fürs, beim, vom, ans, aufs, punkt,
    gleich, definitiv, absolut, eindeutig, am, ebenfalls, sogar, ausnahmsweise, sicherheitshalber,
    schweren, herzens, schließlich, letztlich, spontan, ohne, zögern, beide, lieber, nummer, nr,
    kreuz, einem, einen, klaren, eindeutigen, lauten, dicken, überzeugten, halt, bei, bloß,
    tatsächlich, dann, trotzdem, dennoch, heute, erstmal, von, noch, nur
  `),
  rates: [
    ['ständig|andauernd', 2000],
    ['automatisch', 1000],
    ['immer', 1000],
    ['täglich', 365],
    ['tagtäglich', 365],
    ['bei jedem wetter', 300],
    ['mehrmals|mehrfach|öfter|öfters die|pro woche', 180],
    ['mehrmals|mehrfach in der woche', 180],
    ['mehrmals|mehrfach im monat', 36],
    ['mehrmals|mehrfach im jahr', 4],
    ['mehrmals täglich', 1000],
    ['mehrmals am tag', 1000],
    ['oft', 100],
    ['häufig', 100],
    ['am wochenende', 80],
    ['regelmäßig', 60],
    ['wöchentlich', 52],
    ['montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags', 52],
    ['jeden montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag', 52],
    ['manchmal', 15],
    ['monatlich', 12],
    ['vierteljährlich', 4],
    ['im quartal', 4],
    ['jeden ersten|zweiten|dritten|letzten montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag', 12],
    ['ab und zu|an', 8],
    ['gelegentlich', 8],
    ['hin und wieder', 8],
    ['selten', 2],
    ['kaum', 0.9],
    ['fast|praktisch|beinahe nie', 0.9],
    ['so gut wie nie', 0.9],
    ['jährlich', 1],
    ['alle jubeljahre', 0.5],
    ['vierzehntägig|zweiwöchentlich', 26],
    ['14 tage takt', 26],
    ['zum|am monatsersten|monatsanfang|monatsende', 12],
    ['unter der woche', 200],
    ['fast|nahezu|beinahe|praktisch|quasi täglich', 300],
    ['fast|beinahe jeden tag', 300],
    ['an jedem tag', 365],
    ['werktags|wochentags', 250],
    ['öfter|öfters|häufiger', 150],
    ['sehr oft|häufig', 200],
    ['alle zwei tage', 180],
    ['alle heiligen zeiten', 0.5],
    ['alle schaltjahre', 0.25],
    ['halbjährlich', 2],
    ['vierteljährlich|quartalsweise', 4],
    ['seltener', 8],
    ['sehr selten', 1.5],
    ['so ziemlich|eigentlich|quasi nie', 0.9],
    ['ein einziges mal im leben', 0.02],
    ['nie|niemals', 0.02],
    ['noch nie', 0.02],
    ['gar|überhaupt nicht', 0.02],
  ],
  units: [
    ['stunde|stunden', 8000],
    ['tag|tage|tagen|abend|nacht|morgen', 365],
    ['woche|wochen|wochenende', 52],
    ['monat|monate|monaten', 12],
    ['quartal', 4],
    ['jahr|jahre|jahren|sommer|winter', 1],
  ],
  amounts: [
    ['einmal', 1],
    ['zweimal', 2],
    ['ein mal', 1],
    ['zwei mal', 2],
    ['drei mal', 3],
    ['dreimal', 3],
    ['viermal', 4],
    ['fünfmal', 5],
    ['sechsmal', 6],
    ['zehnmal', 10],
    ['zwölfmal', 12],
    ['eine? handvoll', 4],
    ['paar', 4],
    ['ein paar', 4],
    ['zweite|zweiten|zweites', 2],
    ['dritte|dritten', 3],
  ],
  every: phrases(`jede, jeden, jedes, alle, so|etwa|ungefähr alle`),
  times: phrases(`mal, x, male`),
  per: phrases(`pro, im, die, in der, am, den, je`),
  keeps: phrases(`
    behalten, lassen, bleibt, bleiben, erlaubt lassen, beibehalten, so lassen, soll bleiben, sollen
    bleiben, weiter erlauben, erlauben, weiterhin, erhalten, weitermachen
  `),
  notVotes: phrases(`
    habe|hab nicht, hätte auf, die leute die, ich habe|hab keine, habe|hab keine, ich habe|hab ja,
    ich habe|hab das|die|den|eine|ein|noch|schon|immer|nie|seit, habe|hab
    das|die|den|eine|ein|noch|schon|immer|nie|seit, ich bin nicht, bin nicht, ich bin für
    mich|die|den|das|meine|eine|ein|jede|alle, bin für mich|die|den|das|meine|eine|ein|jede|alle,
    eher nicht|selten|weniger|so|ein|eine|die|der|das, lieber nicht|mal, am liebsten
    würde|hätte|wäre|gar, ich nutze das|es|die|den|meine|meinen|kein|keine|nie|nur, nutze
    das|es|die|den|meine|meinen|kein|keine|nie|nur, ich trinke kein|keinen|keine|nie, ich esse
    kein|keinen|keine|nie, ich fahre nie|kein|nicht, ich lese nie|kein|nicht, wer|leute|alle die ~
    gestimmt|stimmen, stimme ich dir|zu, ich stimme dir|zu|nicht|euch, hätte gestimmt|gewählt, fast
    gestimmt|gewählt, bin
    seit|schon|immer|ja|so|zu|auch|hier|gerade|gespannt|noch|nur|mal|mir|eh|leider|sehr|ganz|erst|nie|trotzdem|absolut|total|völlig|raus|kein|keine|ein|eine|der|die|das|froh|dankbar|neugierig|alt|jung|gegen|nicht,
    ich bin
    seit|schon|immer|ja|so|zu|auch|hier|gerade|gespannt|noch|nur|mal|mir|eh|leider|sehr|ganz|erst|nie|total|völlig|raus|kein|keine|ein|eine|der|die|das|froh|gegen,
    nur noch ein|eine|zwei|drei|das|die|der|nicht|mehr|schlimmer, immer noch
    nicht|ein|eine|kein|keine|das|die|der|so|zu, nach wie vor nicht|ein|eine|kein, team
    leiter|leitung|arbeit, pro jahr|woche|monat|tag|person|kopf|stunde|nacht|abend|stück|und, liebe
    grüße|leute|menschen|es, mein tipp ist nicht|an, wenn dann mit|ohne|richtig|nur, mir gefällt
    nicht, zurück zu den|dem, wer für|mit|auf, alle die, würde für kein|keine|nichts, haben
    sie|die|wir, sag ich immer|nur|mal|nicht|ja|doch|auch|dir|euch, sage ich
    immer|nur|mal|nicht|ja|doch|auch, hab
    aber|mir|mich|dann|gar|kein|keinen|selbst|selber|zwei|drei|vier|viele|es|ihn|sie|sich|ich, hab
    nur|mal ein|einen|eine, habe
    aber|mir|mich|dann|gar|kein|keinen|selbst|selber|zwei|drei|vier|viele|es|ihn|sie|sich|ich
  `),
  places: {
    ordinals: phrases(`
      erste|ersten|erster|erstes|erstens|oberste|obere|1te, zweite|zweiten|zweiter|zweites|zweitens|2te, dritte|dritten|dritter|drittes|drittens|3te,
      vierte|vierten|vierter|viertes|4te, fünfte|fünften|fünfter|fünftes|5te
    `),
    counts: phrases(`eins, zwei|beiden|beide, drei, vier, fünf`),
    last: phrases(`letzte, letzten, letzter, letztes, unterste, untere`),
    middle: phrases(`mittlere, mittleren, mitte`),
    before: phrases(`option, optionen, antwort, antworten, nummer, nr, möglichkeit`),
    behind: phrases(`option, optionen, antwort, antworten, möglichkeit`),
    articles: phrases(`die, das, der, den, dem`),
    all: ['alle'],
    except: phrases(`außer, bis`),
    and: phrases(`und, dann`),
    ends: phrases(`
      und, aber, für, weil, denn, hier, bitte, ist, war, mit, wenn, nur, oder, da, im, in, bei, natürlich, immer,
      genommen, gewählt, gestimmt, abgestimmt, angekreuzt, angeklickt, angetippt, geklickt, getippt, gedrückt, gevotet
    `),
    labelEnds: phrases(`und, oder, für, ist, aber`),
    idioms: [],
  },
  negators: phrases(`
    nicht, kein, keine, keinen, keinem, keiner, nie, niemals, niemand, nichts, ohne, weder, kaum,
    selten, wenig, nix, ned, net, nich, keins, keines, keinerlei, niemandem, niemanden, kein'n,
    nimmer
  `),
  pseudoNegators: phrases(`
    nicht nur, warum nicht, keine frage, nicht zuletzt, wieso nicht, nicht mal so, nichts als,
    nichts anderes als, nichts geht über, nicht umsonst, ohne frage, ohne zweifel, ohne zögern, ohne
    wenn und aber, keine zweifel, kein zweifel, kein wunder, geht nichts über, doch nichts über,
    ohne * geht|läuft, nicht mehr wegzudenken, nicht unbedingt falsch, spricht nichts dagegen, stört
    mich nicht, nichts dagegen, nix dagegen, alles außer
  `),
  contrasts: phrases(`
    aber, doch, jedoch, allerdings, sondern, trotzdem, dennoch, obwohl, während, weil, denn,
    andererseits, dafür, dagegen, außer, heute, inzwischen, mittlerweile, jetzt, hingegen, nur
  `),
  conditions: {
    strong: phrases(`
      nur dann wenn, sofern, solange, solange es|sie|der|die|das|man, vorausgesetzt, unter der
      bedingung|voraussetzung, es sei denn, außer|ok|okay|gut|ja|nein wenn, außer es|sie|man, hängt
      davon ab, hängt von|ganz|stark, kommt drauf|darauf an, kommt ganz drauf|darauf an, kommt auf,
      kommt immer drauf|darauf, je nachdem|nach, in ordnung wenn, ja sofern, mit
      ausnahmen|ausnahme|zustimmung|einwilligung|einverständnis, ausgenommen, müssen|muss ~
      fragen|zustimmen|zahlen|bezahlen, im einzelfall, differenzieren, differenziert, teils teils,
      in maßen, kommt auf den|die|das, kommt ganz|sehr|stark auf, das kommt, hängt ab, hängt
      stark|sehr|ganz|davon|vom, abhängig von, abhängig davon, je nach, unter umständen, unter
      auflagen, unter aufsicht, mit auflagen, mit einschränkungen|einschränkung, mit klaren regeln,
      mit regeln, mit maß, mit
      erlaubnis|genehmigung|einwilligung|namensnennung|quellenangabe|vergütung, gegen
      bezahlung|vergütung, aber nur wenn|mit|für|bei|in|im|am, wenn alle|sie|er|man|es|die|der|ich
      gefragt|zustimmen|einverstanden|richtig, solange niemand|keiner|es|die|der|man|ich,
      vorausgesetzt dass, es sei, ausnahme, ausnahmen, mit ausnahme, bis auf, nicht immer, nicht
      überall, nicht für alle|jeden, nicht in jedem fall, nicht pauschal, pauschal nicht, lässt sich
      nicht pauschal, kann man nicht pauschal, nicht schwarz weiß, grauzone, mittelweg, gesundes
      mittelmaß, sowohl als auch, beides hat seine, hat beides, alles zu seiner zeit, manchmal ja
      manchmal nein, für manche|einige|viele ja, ja wenn|falls|sofern, nein außer, gut wenn, okay
      wenn, ok wenn, kein problem wenn|solange|sofern, gerne wenn|sofern|solange, gern
      wenn|sofern|solange, kommt ~ drauf|darauf an, kommt ~ auf ~ an, kommt es auf, kommt's drauf
      an, kommt es drauf|darauf an, hängt * davon ab, hängt * * ab, hängt von, wenn überhaupt
      nur|dann, wenn dann nur|mit|ohne, nur nach|ab|bis|sofern|solange|falls|unter|wer|da|dort|wo,
      aber nur bis|ab|nach|unter|solange|sofern|dort|da|mit|ohne|in|auf|an|am|wo, aber bitte
      nur|mit|ohne, aber nicht überall|immer|am, aber nicht für alle, in
      bestimmten|manchen|einigen|begründeten fällen|situationen|bereichen, wenn alle
      einverstanden|zustimmen|gefragt, unter einer bedingung, mit augenmaß, mit rücksicht, mit
      absprache, nach absprache, in absprache, freiwillig ja, auf freiwilliger basis, müsste man
      unterscheiden, muss man unterscheiden|differenzieren|trennen, da muss man unterscheiden,
      sollte jeder selbst|selber entscheiden, es gibt solche und solche, mal so mal so, mit einer
      ausnahme, in maßen ja, ja mit, ja nur, nein es sei denn, solange das|dabei|keiner|alle, außer
      in|bei|für|im|am|auf|natürlich, nur für|mit ausnahme, lizenz lesen, lizenzen lesen, lies
      die|deine lizenz, lest die lizenz, lizenz einhalten, lizenz beachten, steht in der lizenz,
      steht doch in der lizenz, kommt auf die lizenz, lizenzfrage, je nach lizenz, was die lizenz
      erlaubt|sagt|hergibt, was in der lizenz, wenn die|es die lizenz, sofern die lizenz, solange
      die lizenz, hängt von der lizenz, die lizenz entscheidet|regelt|sagt, entscheidet die lizenz,
      von lizenz zu lizenz, scheidet aus, scheiden aus, im rahmen der lizenz, lizenzkonform, beim
      rest nicht|nein, bei den anderen nicht|nein, die anderen nicht, aber nur bei|mit|wenn|für, nur
      wenn|falls|sofern|unter|mit|für|solange, nur unter|ohne|solange|dann|nach|gegen, solang,
      solang alle|es|das|der|die|sie|keiner|niemand|man
    `),
    weak: phrases(`
      wenn, falls, ausnahme, kompromiss, sonst, beides, manchmal, teilweise, teils, bedingt,
      gelegentlich, eventuell, einschränkung, einschränkungen, differenziert, regeln
    `),
  },
  doubts: {
    strong: phrases(`
      keine meinung, bin unentschlossen, mir egal, mir wurscht, keine ahnung, hin und hergerissen,
      hin und her gerissen, zwiegespalten, unschlüssig, unentschlossen, kann mich nicht entscheiden,
      kann ich mich nicht entscheiden, nicht entscheiden, schwer zu sagen, schwierige frage,
      schwierig zu sagen, ist mir egal|wurscht|gleich|schnuppe|wumpe, mir völlig egal, mir total
      egal, mir eigentlich egal, zwei herzen, zwei seelen, einerseits ja, weiß nicht was, weiß nicht
      so, weiß ich nicht, weiß ich ehrlich, bin mir nicht sicher, bin unsicher, keine starke
      meinung, keine klare meinung, hab da keine, habe da keine, gemischte gefühle, kann
      beide|beides verstehen, verstehe beide, beide seiten, fifty fifty, das
      wurscht|egal|schnuppe|wumpe|gleich, ist das wurscht|egal, mir das wurscht|egal, noch nie
      gehört, nie gehört, nie davon gehört, was ist das, kenn ich nicht, kenne ich nicht, musste ich
      googeln, mir doch egal, weiß|weiss nicht recht, weiß|weiss nicht so recht, weiß|weiss es
      nicht, weiß|weiss wirklich nicht, weiß|weiss ehrlich nicht, mir * egal, mir * * egal, mir *
      wurscht|schnuppe|wurst, ist mir gleich, schwanke, ich schwanke, keine meinung dazu, kein
      urteil, zu keinem ergebnis, komme zu keinem, kann ich nicht beurteilen, kann das nicht
      beurteilen, kann ich schlecht beurteilen, unsicher bin ich|mir, bin mir unsicher, bin mir *
      unsicher, bin mir * * unsicher, ratlos, überfragt, bin überfragt, tu mich schwer, tue mich
      schwer, tu mir schwer, noch keine meinung, keine abschließende meinung, weder dafür noch
      dagegen, weder für noch gegen, kopf sagt, herz sagt, bauch sagt, mal denk ich, mal denke ich,
      für beide seiten, kann beide seiten, juckt mich nicht|null, interessiert mich null,
      interessiert mich nicht die bohne, neutral, enthalte mich, ich enthalte mich, enthaltung,
      enthielt mich, habe mich enthalten, hab mich enthalten
    `),
    weak: phrases(`vielleicht, unsicher, puh, einerseits`),
  },
  elsewhere: {
    strong: phrases(`
      fehlt, fehlen, nicht dabei, nicht in der liste, nicht auf der liste, nicht aufgeführt, keins
      davon, keine davon, keiner davon, nichts davon, was anderes, etwas anderes, wo ist, wo bleibt,
      ich vermisse, die option fehlt, es fehlt|fehlen, mir fehlt|fehlen, wo ist|sind|bleibt|bleiben,
      da fehlt, hier fehlt, fehlt mir, ihr habt vergessen, du hast vergessen, vergessen, nicht
      aufgelistet, nicht zur auswahl, steht nicht, keine option für, option fehlt, andere antwort,
      ganz was anderes, ganz etwas anderes, weder noch sondern, keines davon, nichts von alledem,
      was ist mit, und was ist mit, fehlt leider, fehlt hier|da|noch|mir|als, fehlt die option, mir
      fehlt die, hätte gern|gerne eine option, bräuchte noch, bräuchte eine, ich bräuchte die
      option, bräuchte die option, keine passende option|antwort, passt keine, passt nichts, passt
      nix, keine der optionen|antworten, keine davon passt, nichts passt, nix davon, ganz anders,
      komplett anders, ein anderer, eine andere lösung, was ganz anderes, noch was anderes, bei uns
      heißt|heißen das|die|es, bei uns heißen, sagt man bei uns, bei uns sagt man
    `),
    weak: phrases(`sondern `),
  },
  watching: phrases(`
    ergebnis|ergebnisse sehen, nur wegen der ergebnisse, nicht abgestimmt, enthalte mich,
    enthaltung, nur mal gucken, nur gucken|neugierig, bin nur neugierig, ergebnis sehen|anzeigen,
    wegen der ergebnisse, popcorn, nicht abstimmen, kann nicht abstimmen, stimme nicht ab, betrifft
    mich nicht, nur die ergebnisse, ich enthalte mich, enthielt mich, habe mich enthalten, hab mich
    enthalten, ergebnis geklickt, ergebnisse geklickt, auf ergebnis geklickt, auf ergebnisse
    geklickt, nur auf ergebnis|ergebnisse, nur lesen, lese nur mit, les nur mit, lese hier mal mit,
    bin nicht betroffen, trifft auf mich nicht zu, trifft nicht auf mich zu, darf nicht abstimmen,
    kann hier nicht abstimmen, habe keine kinder, neugierig aufs ergebnis, neugierig auf das ergebnis, neugierig auf die ergebnisse
  `),
  besides: phrases(`
    tolles|schönes|super|gutes|geiles|herrliches|wunderschönes foto|bild|motiv, toller|schöner|guter|super|starker name|nick|wortwitz|vergleich|artikel|punkt|einwand|hinweis|tipp|tip|faden|thread,
    gute|tolle|schöne|super|interessante|spannende|wichtige|berechtigte frage|fragen|umfrage|antwort|formulierung|zusammenfassung|überschrift,
    danke für|fürs, vielen|besten dank für|fürs, viel glück|erfolg|spaß dabei|damit|mit|beim|euch|dir|allen, gut zu wissen, keine panik, tut mir leid, beste antwort|umfrage|frage, gute besserung
  `),
  regrets: phrases(`
    meinung geändert, doch anders, umentschieden, habe mich umentschieden, hab mich umentschieden,
    überzeugt mich, hat mich überzeugt, verklickt, versehentlich, aus versehen, nehme zurück, hätte
    doch, bereue, hab meine meinung geändert, habe meine meinung geändert, meinung hat sich
    geändert, würde heute, würd heute, würde inzwischen, würde jetzt, heute würde ich, jetzt würde
    ich, inzwischen würde ich, hätte ich mal, hätte lieber, überzeugt, ihr habt mich überzeugt, du
    hast mich überzeugt, habt mich überzeugt, hast mich überzeugt, verdrückt, vertippt, falsch
    geklickt, doch lieber, nehm's zurück, nehme das zurück, korrigiere, korrektur, ändere meine
    meinung, ziehe zurück, war ein versehen
  `),
  reported: phrases(`
    man sagt, heißt es, meine|mein ~ sagt|sagen|meint, laut, ich war, mein
    mann|chef|vater|bruder|sohn|nachbar ist|hat|will, meine
    frau|chefin|mutter|schwester|tochter|nachbarin ist|hat|will, die einen sagen, viele sagen,
    manche sagen|meinen|finden, angeblich, es heißt, wird behauptet, behaupten, sagt man, mein|meine
    * meint|sagt|findet|behauptet|will|hat, damals, argumentieren, heißt's, meinte, meinten, sagen
    immer, wird gesagt, wird gern gesagt, wird immer gesagt, höre ich immer, hör ich immer, erst war
    ich, anfangs war ich, zuerst war ich, ursprünglich war ich, früher dachte ich, ich dachte immer,
    wer sagt, wer behauptet, laut meiner|meinem, andere sagen, andere meinen, alle sagen, früher
  `),
  pro: {
    strong: phrases(`
      wäre dafür|schön|toll|super, höchste|wird|wurde zeit, längst überfällig, überfällig, endlich,
      warum nicht, gehört sich so, sofort, lohnt sich, sinnvoll, schön wär's, bin dafür, ich wäre
      dafür, wäre ich sofort, sofort dabei, bin dabei, da bin ich dabei, her damit, nur her damit,
      mehr davon, bitte mehr, bitte machen, unbedingt machen, einfach machen, unterschreibe ich,
      würde ich unterschreiben, würde ich unterstützen, unterstütze ich, begrüße ich, würde ich
      begrüßen, finde ich gut|super|richtig|wichtig|sinnvoll|klasse|toll|fair|okay|ok|prima, finde
      ich in ordnung, find ich gut|super|richtig|wichtig|sinnvoll|klasse|toll|fair|okay|ok|prima,
      find ich in ordnung, gute idee, super idee, tolle idee, das wäre
      schön|toll|super|klasse|fein|prima|gut, das wäre ein traum, wär schön|toll|super|klasse|gut,
      was spricht dagegen, spricht nichts dagegen, hab nichts dagegen, habe nichts dagegen, nichts
      dagegen, nichts einzuwenden, warum denn nicht, wieso denn nicht, warum auch nicht, wieso
      nicht, warum eigentlich nicht, geht in ordnung, völlig in ordnung, vollkommen in ordnung,
      absolut in ordnung, total in ordnung, völlig okay|ok|legitim|normal|richtig, voll okay|ok,
      absolut richtig|sinnvoll|notwendig|okay, ist doch klar|normal|gut|schön|logisch|fair, ist nur
      fair|gerecht|logisch, nur fair, nur gerecht, das mindeste, ist das mindeste, gehört dazu,
      gehört sich, sollte selbstverständlich sein, selbstverständlich sein, sollte
      normal|standard|pflicht|verpflichtend|kostenlos|erlaubt|legal sein, sollte es überall,
      müsste es überall, muss sein, muss unbedingt, notwendig, dringend nötig|notwendig, wird
      langsam zeit, wurde auch zeit, wurde zeit, höchste eisenbahn, hätte man schon, hätten wir
      schon, schon vor jahren, wir brauchen das|mehr|so, brauchen wir, brauchen wir mehr, alle
      sollten, jeder sollte, jede sollte, das beste was, beste entscheidung|anschaffung|erfindung,
      nie bereut, noch nie bereut, keine sekunde bereut, würde ich wieder, jederzeit wieder, immer
      wieder, nie wieder ohne, möchte ich nicht missen, will ich nicht missen, nicht mehr missen,
      ohne geht, geht nicht ohne, nicht mehr ohne, ohne wäre, kann nicht ohne, könnte nicht ohne,
      macht das leben, erleichtert, hilft mir|uns|vielen|allen|sehr|dabei, hat mir|uns geholfen,
      funktioniert bestens|super|gut|prima|wunderbar|einwandfrei|hier, funktioniert bei uns, klappt
      super|gut|prima|bestens|wunderbar|hier, klappt bei uns, läuft super|gut|prima|bestens, ist
      gold wert, goldwert, jeden cent wert, lohnt, hat sich gelohnt, wäre sofort, da wäre|würde ich
      sofort, ich würde sofort, ich würde mir wünschen, ich würde mich freuen, ich hätte gern, hätte
      ich gern, ich freue mich, freu mich, würde mich freuen, ich wünschte, ich wünsche mir, wünsche
      ich mir, ein segen, ein traum, zum glück, gott sei dank, menschenrecht, grundrecht, recht auf,
      ein gewinn, win win, je eher desto besser, je früher desto besser, lieber heute als morgen,
      besser spät als nie, weiter so, sinnvolle sache, gute sache, feine sache, tolle sache, schöne
      sache, ich mache es|das|so, ich nutze es, halte ich für eine
      gute|sehr|richtig|sinnvoll|wichtig|notwendig|überfällig|angebracht|vernünftig|vertretbar|selbstverständlich|unverzichtbar|nötig|unerlässlich|fair|gerecht|okay|ok,
      halte das für eine
      gute|sehr|richtig|sinnvoll|wichtig|notwendig|überfällig|vernünftig|gut|fair, finde das
      gut|super|richtig|wichtig|sinnvoll|klasse|toll|fair|okay|ok|prima|cool|notwendig, finde das in
      ordnung, finde das völlig ok, finde das völlig in, finde das eine gute, finde das eigentlich
      gut, finde das ganz gut, finde das sehr gut, find das
      gut|super|richtig|wichtig|sinnvoll|klasse|toll|fair|okay|ok|prima|cool, find das in ordnung,
      find das ganz gut, find das sehr gut, find das voll gut, find das voll okay, finde es
      gut|super|richtig|wichtig|sinnvoll|klasse|toll|fair|okay|ok, find's
      gut|super|richtig|wichtig|sinnvoll|klasse|toll|fair|okay|ok|cool|prima|nice, finde die idee
      gut|super|klasse|toll|prima|sehr, find die idee gut|super|klasse|toll|prima|sehr, fände ich
      gut|super|richtig|wichtig|sinnvoll|klasse|toll|fair|okay|schön|prima|genial|sehr, fänd ich
      gut|super|richtig|wichtig|sinnvoll|klasse|toll|fair|okay|schön|prima|genial|sehr|cool, fänd's
      gut|super|toll|klasse|schön|cool, fände das gut|super|toll|klasse|schön|richtig|sinnvoll,
      finde ich sehr|echt|total|absolut|richtig|voll|eigentlich|grundsätzlich|ganz
      gut|super|sinnvoll|richtig|wichtig|vernünftig|schön|fair|okay, find ich
      sehr|echt|total|absolut|richtig|voll|eigentlich|grundsätzlich|ganz
      gut|super|sinnvoll|richtig|wichtig|vernünftig|schön|fair|okay, würde ich gut|super|toll|klasse
      finden, würde ich sehr begrüßen, würde das begrüßen, begrüße das, wäre
      gut|sinnvoll|cool|klasse|wichtig|vernünftig|prima|genial|fair|angebracht|hilfreich, wäre ein
      guter, wäre ein gewinn, wäre eine gute, wär cool|sinnvoll|prima|genial|fair|fein|wichtig, wär
      ein traum, guter schritt, richtiger schritt, wichtiger schritt, in die richtige richtung,
      gehört eingeführt|gefördert|ausgebaut|unterstützt|erlaubt|legalisiert|umgesetzt, gehört zur
      allgemeinbildung, gehört zum guten, muss kommen, soll kommen, sollte kommen, müsste es längst,
      müsste längst, sollte längst, längst fällig, längst nötig, mehr als überfällig, schon lange
      überfällig, seit jahren überfällig, das einzig richtige|vernünftige|sinnvolle|wahre, der
      einzig richtige|vernünftige, absolut
      notwendig|nötig|wichtig|sinnvoll|überfällig|berechtigt|fair, dringend
      notwendig|nötig|geboten|erforderlich, sehe ich positiv, seh ich positiv, sehe das positiv,
      ergibt sinn, macht sinn, macht total|absolut|voll|schon|durchaus|doch sinn, ergibt
      total|absolut|schon|durchaus|doch sinn, klingt gut|sinnvoll|vernünftig|super|fair, klingt nach
      einer, hört sich gut an, hört sich vernünftig an, daumen hoch, kann ich nur
      empfehlen|unterstützen|befürworten|begrüßen|gutheißen, befürworte, befürworte ich, ich
      befürworte, würde ich befürworten, großer fan davon|von, bin großer fan, bin fan davon|von,
      spricht nix|nichts dagegen, spricht doch nichts dagegen, spricht doch nix dagegen, spricht
      absolut nichts dagegen, spricht ja nichts dagegen, da spricht nichts|nix dagegen, habe ich
      kein problem mit, hab kein problem damit, habe kein problem damit, bitte
      einführen|umsetzen|sofort|endlich|überall, am besten sofort|gleich|gestern|überall, besser
      gestern als heute, lieber gestern als, lieber heute als, eine selbstverständlichkeit,
      selbstverständlichkeit, darf gern|gerne kommen, nur zu, macht nur, macht mal, feier ich,
      feiere ich, bin sofort dabei, wäre dabei, wär dabei, wär ich dabei, wäre ich dabei, mitmachen,
      kann man nur zustimmen, volle zustimmung, volle unterstützung, meine unterstützung,
      unterstütze das, unterstütze ich voll, absolut dafür, sehr dafür, klar dafür, voll dafür, ganz
      klar dafür, eindeutig dafür, eher dafür, wäre klar|sehr|eher|absolut dafür, stimme dafür,
      stimmen dafür, spricht alles|viel|vieles|einiges dafür, bin ~ dafür, ich bin ~ dafür, wär ~
      dafür, wäre ~ dafür, dafür bin ich, finde ich fair, gönne ich, darf man ruhig, kann man ruhig,
      kann man machen, sollte man machen|tun|einführen, sollte das geben, gut so, find ich auch gut,
      das ist gut so, ist auch gut so, ist doch
      super|prima|nett|praktisch|okay|ok|sinnvoll|selbstverständlich, ist doch in ordnung, absolut
      zu begrüßen, zu begrüßen, richtig und wichtig, wichtig und richtig, mach ich mit, bin ich
      dabei, gern|gerne mehr davon, läuft bestens|problemlos|wunderbar, läuft seit jahren
      problemlos, bewährt sich, hat sich bewährt, bewährt, seit jahren problemlos, funktioniert
      problemlos|hervorragend, nie probleme, noch nie probleme, keinerlei probleme, grund dafür,
      gründe dafür, spricht dafür, hab dafür gestimmt, habe dafür gestimmt, jedes kind
      sollte|braucht|verdient, jeder mensch sollte|braucht|verdient, hab ich nix|nichts dagegen, hab
      ich gar nichts dagegen, hab ich kein problem mit, alles gut, viel spaß damit, nehmt was ihr
      wollt, genau dafür ist, genau für sowas, genau für so was, genau dafür gibt, könnte ich mir
      vorstellen, kann ich mir vorstellen, macht das ruhig|gern|gerne|mal, hab nichts gegen, habe
      nichts gegen, wäre mir recht, wär mir recht, mir wäre * recht, mir wäre ein verbot|limit
      recht, dafür ist es da, dafür sind sie da, dafür sind die da, dafür sind freie lizenzen, dafür gibt's freie lizenzen, dafür gibt es freie lizenzen, frei heißt frei, frei ist frei, open source heißt, so ist das
      gedacht, so ist es gedacht, ist so gedacht, genau so gedacht, ist erlaubt, ist ja erlaubt, ist
      doch erlaubt, ist legal, ist völlig legal, darf man, darf jeder, soll jeder
      nutzen|verwenden|dürfen, nutzt es, nehmt es, bedient euch, bitte bedienen, freut mich wenn,
      ehrt mich, ich freu mich wenn|drüber, freue mich über,
      einfach tun|durchziehen|probieren|einführen, also los, also bitte los, los geht's, auf geht's,
      worauf warten wir|wartet, warum nicht längst, warum gibt's das nicht, warum gibt es das nicht, warum
      erst jetzt, hat sich bewährt, hat sich bestens bewährt, läuft seit jahren, klappt seit jahren,
      funktioniert seit jahren, in der schweiz|österreich geht das|es, geht woanders|anderswo auch, geht
      in anderen ländern, anderswo klappt|geht|funktioniert, woanders klappt|geht|funktioniert
, sein geld wert, ihr geld wert, jeden euro wert, jeden penny wert 
, hätte mir ~ erspart, hätte uns ~ erspart,
      sicherheit geht vor, leben retten, kann leben retten, je mehr desto besser, wär mir recht, wäre mir
      recht, wär doch was, wäre doch was, wär mal was, das fehlt hier, hätte ich auch gern|gerne, hätte
      ich gerne, mehr davon bitte, bitte mehr davon, bitte auch bei uns|hier, bitte überall
, am liebsten überall, muss her, müssen her, gehört her, gehört ins gesetz, ins
      gesetz, in jedes gesetz, gleiches recht für, sollte gesetz sein, sollte pflicht sein, gehört zur
      pflicht, muss pflicht werden|sein, pflicht für alle, für alle verpflichtend
    `),
    weak: phrases(`
      richtig, nötig, okay, sinnvoll, vernünftig, hilfreich, nützlich, wichtig, gerecht, fair,
      notwendig, legitim, verständlich, begrüße, unterstütze, gönne, dankbar, gerne, hoffentlich,
      vorteil, vorteile, gewinn, zumutbar, befürworte, zeitgemäß, angemessen
    `),
  },
  con: {
    strong: phrases(`
      nicht nötig|sinnvoll|akzeptabel|okay|ok, warum sollte|sollten, braucht kein mensch,
      braucht|will niemand, brauche|brauch|will ich nicht, sinnlos, bringt nichts, bin dagegen, ich
      wäre dagegen, wäre ich dagegen, halte ich nichts von, halte nichts von, halte ich für
      falsch|quatsch|unsinn|übertrieben|unnötig|gefährlich|schwierig|problematisch, finde ich nicht
      gut|ok|okay|richtig|sinnvoll, finde ich nicht in ordnung, find ich nicht
      gut|ok|okay|richtig|sinnvoll, find ich nicht in ordnung, finde ich
      falsch|schlimm|furchtbar|schrecklich|doof|blöd|schwierig|problematisch|übertrieben|unnötig|überflüssig|dreist|frech|unmöglich|daneben,
      find ich
      falsch|schlimm|furchtbar|schrecklich|doof|blöd|schwierig|problematisch|übertrieben|unnötig|überflüssig|dreist|frech|unmöglich|daneben,
      schlechte|blöde|doofe|dumme|furchtbare|bescheuerte idee, keine gute idee, kein fan, bin kein
      fan, nicht mein ding, nichts für mich, ist nichts für mich, nicht mein fall, will ich nicht,
      möchte ich nicht, brauch ich nicht, brauche ich nicht, brauchen wir nicht, braucht es nicht,
      braucht man nicht, braucht niemand, braucht keiner, will niemand, interessiert keinen|niemanden, interessiert mich nicht, mag ich nicht, kann ich drauf verzichten, kann drauf verzichten,
      kann ich gut drauf verzichten, verzichte ich, darauf verzichte, kein bedarf, kein interesse,
      keine lust, kein bock, ohne mich, nicht mit mir, da bin ich raus, bin raus, lieber nicht, bloß
      nicht, bitte nicht, muss nicht sein, muss das sein, hört auf, hör auf, schluss damit, reicht
      jetzt, jetzt reicht, es reicht, genug davon, finger weg, hände weg, lasst es, lass es, lasst
      den quatsch|mist|scheiß|unsinn, bleibt mir weg, bleib mir weg, vergiss es, vergesst es, geht
      gar nicht, das geht nicht, geht zu weit, zu weit, zu viel des guten, übertrieben, völlig
      übertrieben, total übertrieben, überflüssig, völlig überflüssig, unnötig, völlig unnötig,
      unsinnig, schwachsinn, blödsinn, unfug, unsinn, quatsch, humbug, bullshit, zwecklos,
      hoffnungslos, unrealistisch, nicht durchsetzbar, nicht umsetzbar, nicht kontrollierbar, wer
      kontrolliert, wie soll das|man, was soll das|der, was bringt, was soll der quatsch|unsinn,
      bringt nix|nichts, bringt doch|ja|eh|auch nichts|nix, hilft nix|nichts|niemandem|keinem, ändert nichts, ändert nix,
      löst das|nichts|kein, funktioniert nicht|nie, funktioniert so|eh|doch nicht, klappt nicht|nie, kann nicht
      funktionieren, wird nicht funktionieren, wird nie, kann man vergessen, würde ich
      nie|niemals|nicht, würd ich nie|niemals|nicht, käme mir nie|nicht, kommt mir nicht, kommt
      nicht in, kommt nicht infrage, traue ich nicht, trau ich nicht, vertraue ich nicht, kein
      vertrauen, niemand sollte, keiner sollte, sollte niemand|nicht|verboten, sollte man nicht,
      darf nicht, dürfen nicht, darf niemand, darf man nicht, gehört nicht, gehören nicht, hat
      nichts zu suchen, haben nichts zu suchen, hat hier nichts, hat dort nichts, nichts verloren,
      geht niemanden was an, geht keinen was an, geht dich|euch|die|den nichts an, meine sache,
      privatsache, mein problem, bevormundung, gängelung, überwachung, schikane, abzocke,
      geldmacherei, augenwischerei, symbolpolitik, aktionismus, frechheit, unverschämtheit,
      unverschämt, dreist, skandal, zumutung, diebstahl, geklaut, ausbeutung, raub, betrug, falscher
      weg, falsches signal, der falsche weg, das falsche signal, löst kein problem, ist keine
      lösung, keine lösung, kein mensch braucht, wozu das|brauche|braucht|soll|sollte|noch, wofür
      soll|braucht, warum muss|müssen, wieso muss|sollte|sollten|müssen, lass mal, lasst mal, lieber
      so lassen, so lassen, lasst es so, bleibt wie, bleiben wie, soll bleiben, sollte bleiben, muss
      bleiben, so bleiben, bleiben lassen, einfach lassen, in ruhe lassen, in ruhe, never change,
      never touch, halte das für
      falsch|quatsch|unsinn|übertrieben|unnötig|gefährlich|schwierig|problematisch, halte das für
      eine schlechte, halte das für keine gute, halte das für einen fehler, halte nix von|davon,
      halte wenig von|davon, halte nichts davon, halt ich nix|nichts|wenig von, halt ich gar nichts|nix von, davon halte ich nichts|nix|wenig, davon halte ich gar nichts, davon halt ich nix|nichts|wenig, nicht viel von, finde
      das
      falsch|schlimm|furchtbar|schrecklich|doof|blöd|schwierig|problematisch|übertrieben|unnötig|überflüssig|dreist|frech|unmöglich|daneben|schlecht|gefährlich|unsinnig|albern|lächerlich|peinlich|bescheuert|bedenklich,
      finde das nicht gut, finde das nicht richtig, finde das nicht okay, finde das nicht ok, finde
      das nicht in, finde das keine gute, finde das eher schlecht, finde das nicht so, find das
      falsch|schlimm|furchtbar|schrecklich|doof|blöd|schwierig|problematisch|übertrieben|unnötig|überflüssig|dreist|frech|unmöglich|daneben|schlecht|gefährlich|albern|lächerlich|peinlich|bescheuert,
      find das nicht gut, find das nicht richtig, find das nicht okay, find das nicht ok, find das
      nicht in, find das nicht so, find's
      doof|blöd|falsch|übertrieben|unnötig|schlimm|daneben|furchtbar|schwierig|albern|lächerlich|bescheuert,
      find's nicht gut, fände ich
      doof|blöd|falsch|übertrieben|unnötig|schlimm|daneben|furchtbar|schwierig|schade|schlecht|problematisch,
      fände ich nicht gut, fände ich nicht so, fänd ich
      doof|blöd|falsch|übertrieben|unnötig|schlimm|daneben|furchtbar|schwierig|schade|schlecht, fänd
      ich nicht gut, fänd ich nicht so, finde ich nicht
      so|sehr|nötig|notwendig|schön|fair|zeitgemäß|zielführend, find ich nicht
      so|sehr|nötig|notwendig|schön|fair, finde ich
      schlecht|gefährlich|bedenklich|albern|lächerlich|bescheuert|unsinnig|fragwürdig|unangebracht|schade|affig,
      finde ich total übertrieben, finde ich völlig übertrieben, finde ich eher schlecht, find ich
      schlecht|gefährlich|bedenklich|albern|lächerlich|bescheuert|unsinnig|fragwürdig|unangebracht|affig,
      find ich total übertrieben, find ich völlig übertrieben, find ich nicht gut,
      völlig|total|komplett|ziemlich|voll|absolut daneben, ein unding, unding, lächerlich, albern,
      bescheuert, idiotisch, hirnrissig, weltfremd, realitätsfern, kontraproduktiv, nicht
      zielführend, bringt gar nichts|nix, bringt doch nix, bringt überhaupt nichts, bringt keinem
      was, bringt niemandem, verbieten bringt, verbote bringen, sehe ich kritisch|skeptisch|negativ,
      sehe ich nicht so, sehe ich nicht ein, sehe ich keinen sinn, sehe ich keinen grund, sehe ich
      keinen bedarf, sehe ich keinen mehrwert, seh ich kritisch|skeptisch, seh ich nicht so, seh ich
      nicht ein, seh ich keinen sinn, seh ich keinen grund, seh ich keinen bedarf, sehe das kritisch|skeptisch, sehe das nicht so, seh das kritisch|skeptisch, seh das nicht so, bin ~ skeptisch, eher
      skeptisch, sehe nicht ein, seh nicht ein, sehe keinen
      sinn|grund|bedarf|mehrwert|vorteil|nutzen, seh keinen
      sinn|grund|bedarf|mehrwert|vorteil|nutzen, kein mehrwert, keinen mehrwert, kein grund, wüsste
      nicht warum|wozu|wofür|was, können wir drauf verzichten, darauf|drauf kann ich|man verzichten,
      kann man drauf|darauf verzichten, verschont mich|uns, nicht schon wieder, nicht noch
      ein|eine|mehr, nicht auch noch, muss das wirklich sein, muss echt|wirklich|ja nicht sein, muss
      ich nicht haben, muss man nicht haben, wo kämen|kommen wir da, soweit kommt's, so weit
      kommt's, lehne ich ab, lehne das ab, lehne * ab, lehne * * ab, ich lehne das, spricht
      alles|einiges|vieles|viel dagegen, bin ~ dagegen, ich bin ~ dagegen, wär ~ dagegen, wäre ~
      dagegen, absolut|strikt|klar|total|völlig|entschieden|vehement|eher|eindeutig|sehr dagegen,
      ganz klar dagegen, dagegen bin ich, ein witz, ist ein witz, schlechter scherz|witz,
      steuerverschwendung, gibt nur ärger, nur ärger, falscher ansatz, der falsche ansatz, reine
      abzocke|schikane|symbolpolitik|bevormundung|geldmacherei|verschwendung, populismus, sollte so
      bleiben, soll so bleiben, passt so wie es ist, gut so wie es ist, gut wie es ist, so wie es
      ist, haben wir schon genug, haben schon genug, gibt schon genug, braucht's nicht, braucht doch
      keiner|niemand|kein, braucht kein schwein, nicht notwendig, darf nicht sein, darf's nicht
      sein, kann's nicht sein, kann nicht sein, unzumutbar, nicht hinnehmbar, inakzeptabel,
      untragbar, diskriminierend, nicht meins, ist nicht meins, nicht meine welt, nix für mich,
      schaff ich nicht, nur über meine leiche, ginge zu weit, das ginge zu weit, eindeutig zu weit,
      deutlich zu weit, unverhältnismäßig, da bin ich komplett|ganz raus, ich wäre raus, wäre ich
      raus, bevormundend, arbeitsbeschaffung, arbeitsbeschaffungsmaßnahme, gängelei, gehört nicht
      in|ins|auf|an|zu|hierher, nicht in meinem namen, nicht mit uns, sonst keine probleme, keine
      anderen probleme, schnapsidee, kopfgeburt, rohrkrepierer, unsozial, ungerecht, grund dagegen,
      gründe dagegen, spricht dagegen, wer zahlt mir|uns|das|den|die|denn, wer bezahlt
      mir|uns|das|den|die|denn, hab dagegen gestimmt, habe dagegen gestimmt, als hätten die, seh ~
      kritisch|skeptisch, sehe ~ kritisch|skeptisch, halte ich für
      blödsinn|schwachsinn|überzogen|überflüssig|bedenklich|fragwürdig|unsinnig|albern|realitätsfern|unrealistisch,
      halte ich für einen fehler, halte ich für nicht, halte ich für eine schlechte, halte ich für
      keine gute, halte ich gar nichts von, halte ich nichts|nix|wenig von, halte ich überhaupt
      nichts von, halte ich nicht viel von, kann man nicht gut finden, fehlt jeder anstand, find
      ich's trotzdem, mies, schäbig, will keiner haben, fängt keiner an, wozu das ganze,
      wozu der aufwand, fang ich gar nicht erst, nicht noch einer|eine|ein|eins, nicht noch so
      ein|eine, nicht erlaubt, ist nicht erlaubt, nicht zulässig, unzulässig, verstößt gegen,
      verstoß gegen, lizenzverstoß, lizenzverletzung, rechtsbruch, illegal, urheberrechtsverletzung,
      ohne zu fragen, ohne einwilligung, ohne zustimmung, ohne erlaubnis, ohne mich zu fragen,
      ungefragt, niemand gefragt, keiner gefragt, nicht gefragt worden, hat mich keiner|niemand
      gefragt, nicht mit meinen|meinem|meiner, abgreifen, abzapfen, trittbrettfahrer, schmarotzer,
      parasitär, bereichern sich, verdienen sich dumm, kriegt davon keins, kriegen von mir nichts,
      ohne gegenleistung, ohne was zurückzugeben, ohne etwas zurückzugeben, bin ich kein freund von,
      nicht vor meiner haustür|tür, nicht bei uns, nicht in meinem|meiner,
      nicht mein bier, hab was dagegen, habe was dagegen, habe etwas dagegen, hätte was dagegen, gibt
      wichtigeres, gibt es wichtigeres, wichtigere probleme, wichtigere dinge, andere sorgen, keine
      anderen sorgen, haben andere probleme|sorgen, rausgeworfenes|rausgeschmissenes|verbranntes geld,
      geld verbrennen, am bedarf|problem|thema|leben vorbei, an der realität vorbei, symptombekämpfung,
      heißen stein, bürokratiemonster, noch mehr bürokratie|regeln|verbote|vorschriften|kosten, noch eine
      vorschrift|regel|steuer|gebühr|pflicht, noch so eine vorschrift|regel|steuer|pflicht, nicht noch
      mehr, wer soll das bezahlen|kontrollieren|zahlen|machen|lesen, wer kontrolliert das|denn, wird nie
      funktionieren|klappen|was|passieren, das wird nix|nichts, wird eh nix|nichts, nach hinten los,
      schuss in den ofen, über's ziel hinaus, übers ziel hinaus, kanonen auf spatzen, trifft die falschen,
      trifft wieder die, trifft nur die, trifft mal wieder, auf unserem|meinem|deren rücken, kostet
      arbeitsplätze|jobs, dann kündige ich, würde ich kündigen, dann bin ich weg, bin ich weg,
      wär ich weg, wäre ich weg, geht's noch, gehts noch, spinnt ihr, wo sind wir denn, wo leben wir denn,
      ist klauen, einfach klauen, bleibt klauen, ist diebstahl|betrug|raub, ist einfach klauen, ist
      schlicht diebstahl, kommt mir nicht ins haus, nicht ins haus, keine zehn pferde, nicht geschenkt,
      für kein geld, um nichts in der welt, um keinen preis, kriegt mich keiner|niemand, bringen mich
      keine, könnt ihr behalten, kannst du behalten, würde mich stören|nerven|ärgern|aufregen, hätte ich
      ein problem, schlechtes gefühl, ungutes gefühl, kein gutes gefühl, ein mulmiges, mulmig 
, graut mir, graut's mir, wird mir schlecht|übel|anders, krieg ich die krise, kriege
      ich die krise, krieg ich zustände|plaque, geht so nicht, geht's nicht, geht halt nicht, geht einfach
      nicht, geht eben nicht, von mir nix|nichts, kriegt ihr nicht, kriegen sie nicht, kriegen die nicht,
      bekommen sie nicht, bekommt ihr nicht, finger davon lassen, lass die finger|hände, lasst die
      finger|hände, lieber sein lassen, sein lassen, bleiben lassen,
      fände es|ich schräg|komisch|seltsam|merkwürdig|befremdlich, fänd es|ich
      schräg|komisch|seltsam|merkwürdig, finde es|ich schräg|komisch|seltsam|befremdlich
    `),
    weak: phrases(`
      falsch, problem, probleme, unfair, ungerecht, gefährlich, riskant, bedenklich, fragwürdig,
      problematisch, schwierig, bedenken, gefahr, risiko, nachteil, nachteile, zweifel, zweifelhaft,
      nervig, aufwand, überzogen, kosten, teuer, skeptisch, übertrieben, unnötig, unpraktisch,
      unnütz, umständlich, wer zahlt, wer bezahlt, quatsch,
      nervig, lästig, mühsam, unausgegoren, undurchdacht, blauäugig, naiv, fragwürdig, überteuert,
      gegängelt, bevormundet, zwang, strafe, bestraft, vorschrift
    `),
  },
  good: {
    strong: phrases(`
      ist|sind super|toll|klasse|großartig|wunderbar|herrlich|perfekt|genial|prima, das beste, am
      besten, lass sie, sicherer, liebe es, liebe sie, liebe das, ich liebe, mag ich sehr,
      mag ich, ein genuss, eine wohltat, herrlich, wunderbar, wunderschön, tut gut, tut mir gut,
      macht spaß, macht freude, macht glücklich, macht mich glücklich, rettet leben, spart
      zeit|geld|nerven|strom, gehört zur kultur|tradition, tradition, kulturgut, lebensqualität,
      unverzichtbar, unersetzlich, unschlagbar, genial, spitze, spitzenmäßig, klasse sache, harmlos,
      völlig harmlos, ungefährlich, vermisse ich, würde ich vermissen, würde mir fehlen, würden mir
      fehlen, fehlt mir, bin froh, bin so froh, bin dankbar, funktioniert einfach, geht doch, macht
      sinn, viel besser, so viel besser, deutlich besser, ❤, 😍, 🥰, soll|sollen
      jeder|jede|doch|ruhig|sie, darf jeder|gerne|ruhig, gegen ein? verbot, gegen das verbot, kein
      verbot, nicht verbieten|abschaffen, noch ein verbot, verbotskultur, verbieten bringt,
      entspannter, super praktisch, total praktisch, sehr angenehm, deutlich angenehmer, viel
      angenehmer, viel entspannter, gehört einfach dazu, gehört dazu, nicht wegzudenken, kann man
      nicht verbieten, man kann nicht alles verbieten, kann man auch nicht alles, nicht alles
      verbieten, lasst|lass|laßt die|sie|uns|ihn|doch|mich, kein problem, kein problem damit, sehe
      kein problem, seh kein problem, sehe da kein problem, wo ist das problem, schadet nicht,
      schadet niemandem, schadet keinem, tut niemandem weh, tut keinem weh, stört mich nicht, stört
      doch niemanden, stört niemanden, stört keinen, jedem das seine, jeder wie er|sie mag|will,
      jede wie sie mag|will, leben und leben lassen, stört mich null, stört mich kein bisschen,
      stört mich überhaupt nicht, stört mich gar nicht, stört mich kein stück, kein thema, null
      problem, lasst den|die|das leuten|kindern|menschen|jungen, lass den|die leuten|kindern, gönnt
      ihnen|den|uns, ihren spaß, den spaß,
      bedient euch, bedien dich, greift zu, haut rein, viel spaß damit, viel erfolg damit, nehmt
      es|sie|alles, nimm es|sie|alles, dafür ist es|das da, dafür sind sie|die da, genau dafür, wozu
      sonst, wofür sonst, dürfen sie gern|gerne|ruhig|sowieso, dürfen die gern|gerne|ruhig|sowieso, dürft
      ihr gern|gerne|ruhig|alles, darf jeder|man gern|gerne|ruhig, könnt ihr ruhig|gern|gerne|alles,
      kannst du ruhig|gern|gerne|alles, kannst nehmen, kann jeder nehmen|nutzen|machen, kannst du
      verwenden|nehmen|nutzen, darfst du verwenden|nehmen|nutzen, dürft ihr verwenden|nehmen|nutzen, hat noch keinem|niemandem geschadet, hat noch keinen umgebracht, hat mir auch nicht geschadet,
      hat uns nicht geschadet, hat mir nicht geschadet, noch nie probleme|ärger|beschwerden|gehabt, nie
      probleme|ärger, null probleme, keine probleme, keinerlei probleme, hat sich noch nie jemand
      beschwert, hat sich nie jemand beschwert, niemand beschwert, hat sich keiner beschwert, gutes recht,
      ein freies land, freies land, muss jeder selbst|selber wissen|entscheiden, soll jeder selbst|selber,
      kann jeder selbst|selber entscheiden, jedem seins, jedem tierchen, wem's gefällt, wen's stört, wer
      will der soll, gut dass es, zum glück gibt's|gibt, froh dass es|wir|ich, wir leben noch, wir leben
      beide noch, leben alle noch, leben noch, erspart mir|uns, keine sorgen machen, null sorgen,
      gut angelegt, gut investiert, gut angelegtes geld, gut investiertes geld, würde es wieder
      kaufen|nehmen, jeden cent wert
    `),
    weak: phrases(`
      super, toll, bequem, besser, lecker, herrlich, wunderbar, genial, klasse, prima, entspannt, gesund,
      günstig, sauber, fröhlich, glücklich, freude, froh, liebe, hilfreich, angenehm
    `),
  },
  bad: {
    strong: phrases(`
      katastrophe, zerstört, gehört abgeschafft|verboten, weg damit, schluss damit, hasse es, hasse
      sie, hasse das, ich hasse, kann ich nicht leiden|ab|ausstehen, kann es nicht
      leiden|ab|ausstehen, kann es nicht mehr hören, kann es nicht mehr sehen, nervt, nervt nur,
      nervt total, nervt mich, geht mir auf, gehen mir auf, zum kotzen, zum heulen, ein graus, ein
      gräuel, ein horror, ein albtraum, ein alptraum, eine plage, eine qual, eine pest, die pest,
      die hölle, die reinste|pure, teufelszeug, gruselig, grausam, furchtbar, schrecklich,
      entsetzlich, widerlich, eklig, ekelhaft, unerträglich, unausstehlich, tierquälerei, quälerei,
      umweltverschmutzung, dreck, müll, schrott, mist, scheiße, scheiß, kacke, lärm, gestank,
      stinkt, stinken, krank, macht krank, macht süchtig, lebensgefährlich, gemeingefährlich,
      brandgefährlich, tödlich, todesfalle, veraltet, steinzeit, aus der zeit gefallen, nicht mehr
      zeitgemäß, nicht zeitgemäß, überbewertet, überflüssig, sinnlos, nutzlos, verschwendung,
      zeitverschwendung, geldverschwendung, verschwendet, gehören verboten|abgeschafft|weg, gehört
      verboten|abgeschafft|weg|endlich, muss weg, müssen weg, kann weg, können weg, soll weg, sollen
      weg, weg mit, ab in die tonne, in die tonne, schafft das ab, schafft es ab, verbieten,
      abschaffen, sofort verbieten|abschaffen, braucht kein mensch, vermisst niemand|keiner,
      vermisse ich nicht, trauere ich nicht, panik, verängstigt, verstört, leidet, leiden, gequält,
      😡, 🤮, 🤢, für ein? verbot, für das verbot, für die abschaffung, vermissen nichts, vermisse
      nichts, vermisst nichts, ginge auch ohne, reichen mir, ersatzlos streichen, ist überholt,
      längst überholt, gehören auf den müll, sind eine plage, sind die pest, sind gefährlich, ist
      gefährlich, gehen gar nicht, stören nur, stört nur, verschandelt, vermüllt, rücksichtslos,
      menschenverachtend, unmenschlich, gesundheitsschädlich, klimaschädlich, umweltschädlich,
      asozial, bin dafür dass die weg, sollen verschwinden, gehört verschwunden, muss verschwinden,
      können mir gestohlen bleiben, kann mir gestohlen bleiben, ersatzlos weg,
      kein mensch braucht, braucht kein mensch, braucht keiner, braucht niemand, braucht doch
      keiner|niemand, braucht man nicht, wer braucht sowas|so|die|das, gehört
      eingestampft|geschlossen|zugesperrt|geächtet|bestraft, gehören
      eingestampft|geschlossen|zugesperrt|geächtet|bestraft, raus damit, fort damit, weg mit
      den|dem|der|diesem|dieser|diesen, schluss mit den|dem|der|diesem|dieser, weg damit sofort, nie
      wieder sowas, eine zumutung, ein ärgernis, eine schande, eine frechheit, sauerei, eine sauerei, zum
      davonlaufen, zum fremdschämen, reine verschwendung, macht nur
      krach|lärm|dreck|ärger|arbeit, machen nur krach|lärm|dreck|ärger|arbeit, bringt nur
      ärger|unruhe|stress, verpestet, verpesten, ist veraltet, gehört auf den müll, gehört
      ins museum, reif fürs museum
    `),
    weak: phrases(`
      schlecht, stress, angst, blöd, dumm, mist, nervig, schlimm, furchtbar, hässlich, gefährlich, krach,
      dreckig, kaputt, traurig, wütend, ärger, ärgerlich, ätzend, anstrengend, stressig, langweilig,
      ungesund, schädlich, schaden, opfer, verletzte, tote, langsam, umständlich, unpraktisch
    `),
  },
  habitYes: {
    strong: phrases(`
      mach ich, fahre, jeden tag, täglich, immer, seit jahren, habe ich, hab eins|einen|eine,
      habe|hab zwei|drei, bin ich, ich auch, mache ich, mach ich immer|seit|schon|auch|täglich|oft,
      immer schon, schon immer, schon lange, schon ewig, seit ewigkeiten, seit * jahren, seit
      jahrzehnten, seit ich denken kann, seit meiner|der kindheit|schulzeit|geburt|studium, von
      kindesbeinen an, mein leben lang, jede woche, jeden morgen|abend|monat|samstag|sonntag, jedes
      jahr|mal|wochenende, jede nacht, mehrmals|mehrfach|zweimal|dreimal|einmal, regelmäßig,
      ständig, dauernd, laufend, andauernd, oft genug, viel zu oft|viel, zu oft, so oft es geht,
      wann immer, bei jeder gelegenheit, wo immer, hab eins|zwei|drei|mehrere|selbst|auch|so, habe
      eins|zwei|drei|mehrere|selbst|auch|so, besitze, bin stolz|stolzer|stolze,
      bekennender|bekennende, überzeugter|überzeugte, leidenschaftlicher|leidenschaftliche, süchtig,
      abhängig, schuldig, erwischt, ertappt, hier auch, wir auch, wir haben auch|eins|zwei|seit,
      läuft bei mir|uns, steht bei mir|uns, bei mir immer|seit|täglich, bei uns immer|seit|täglich,
      nutze ich|es seit|täglich|immer|gern|gerne, immer dabei, gehört zu meinem, gerade eben, gerade
      erst, erst gestern|heute|letzte, noch heute, immer noch, mach ich jetzt|schon, möchte nie mehr
      ohne, möchte nicht mehr ohne, hab ich seit|immer|schon|auch|zwei|drei, seit
      196+|197+|198+|199+|200+|201+|202+, hab schon|bereits, habe schon|bereits, haben
      schon|bereits|seit|eins, mach|mache schon, bin schon, mach ich
      jeden|jede|jedes|ständig|dauernd|regelmäßig|selber|selbst, machen wir
      jeden|jede|jedes|seit|immer|auch|regelmäßig|schon, tun wir bereits|schon|seit|auch, mache ich
      seit|schon|jeden|jede|immer|regelmäßig, gehört für mich dazu, ohne geh ich nicht, schon oft,
      schon mehrfach, schon mehrmals, schon öfter, schon so oft, unzählige male, zigmal, jedes
      einzelne mal, fast immer, sehr oft, sehr gern|gerne, läuft bei uns, haben wir seit|schon|auch,
      hab ich auch|schon|eins, immer wieder gern|gerne, von klein auf, als kind schon,
      ohne könnte|kann ich nicht, gehört bei mir dazu, gehört bei
      uns dazu, bei uns gang und gäbe, hab ich gestern|heute|neulich|letztens, gestern erst, heute erst,
      gerade heute, seit kindertagen, seit der schule
    `),
    weak: phrases(`
      oft, meistens
    `),
  },
  habitNo: {
    strong: phrases(`
      habe|hab keins|keinen|keine|kein, noch nie, nicht mehr, aufgehört, aufgegeben, kann ich nicht,
      mir reicht, reicht mir, nie
      gehabt|gemacht|besessen|probiert|gelernt|genutzt|gebraucht|gewesen|getan, noch nie
      gehabt|gemacht|probiert|gelernt|genutzt, nie wieder, hab ich nie|nicht|keins|keinen|keine,
      habe ich nie|nicht|keins|keinen|keine, mach ich nie|nicht, mache ich nie|nicht, nutze ich
      nie|nicht, brauche ich nie|nicht, brauch ich nie|nicht, kenne ich nicht, kenn ich nicht, kann
      ich mir nicht leisten, nicht leisten, keine zeit|lust|ahnung|geduld|nerven|energie, kein
      geld|platz|bock|interesse, wer hat schon|denn zeit|geld, das leben ist zu kurz, zu
      faul|müde|alt|teuer|arm|stressig|anstrengend|bequem, seit jahren nicht, seit ewigkeiten nicht,
      ewig nicht, schon ewig nicht, längst nicht mehr, längst
      aufgehört|abgeschafft|verkauft|gekündigt, aufgegeben|abgeschafft|verkauft|gekündigt|gelöscht,
      komme ohne, komm ohne, geht auch ohne, lebe ohne, gut ohne, prima ohne, vermeide ich, meide
      ich, weigere mich, traue mich nicht, trau mich nicht, hab angst, früher ja|schon|mal|oft,
      früher mal, das war einmal, lange her, lang ist's her, ist jahre her, ist lange her, leider
      nie, leider nicht, bisher nicht, noch nicht, bin nicht, ich doch nicht, nicht dass ich wüsste,
      käme nie, würde nie, würde mir nie, so gut wie nie, fast nie, trau ich mich nicht, traue ich mich
      nicht, trau mich da nicht, trau mich das nicht, hab ich noch nie, habe ich noch nie, bisher
      nie, bislang nie|nicht, noch kein einziges mal, kein einziges mal, nicht ein einziges mal,
      kein bedarf, nie angefangen, nie dazu gekommen, hat sich nie ergeben, nie ausprobiert, nie im
      leben, seit * nicht mehr, keine lust drauf|dazu, dafür bin ich zu, mache ich nicht|nie, mach
      ich eigentlich nie|nicht, muss ich nicht, will ich nicht, nicht mein ding, verzichte ich,
      darauf verzichte ich, trau mich ~ nicht, traue mich ~ nicht, gar nix, fang ich gar nicht,
      schon lang nicht mehr, schon lange nicht mehr,
      so gut wie nie, fast nie, hab damit aufgehört, habe damit aufgehört, hab ihn|sie|es
      gelöscht|abgeschafft|verkauft|gekündigt, habe ihn|sie|es gelöscht|abgeschafft|verkauft|gekündigt,
      hab das aufgegeben, war einmal, mach ich schon lange|lang nicht, mach ich nicht mehr, mache ich
      nicht mehr, nehm ich nicht mehr, nehme ich nicht mehr, käme ich nie auf, käme nie auf, mir zu
      anstrengend|teuer|stressig|umständlich|kompliziert, hab ich noch nie, nicht ein mal
    `),
    weak: phrases(`
      selten, ohne
    `),
  },
  lacks: phrases(
    `habe|hab keinen|keine|keins|kein, haben keinen|keine|keins|kein, besitze keinen|keine|keins|kein, gibt's|gibt hier keinen|keine|keins`,
  ),
  lackTitles: phrases(
    `ich|wir? habe|haben|hab|nutze|besitze keinen|keine|kein|keins, keine|keinen|keins, ich|wir nicht, nichts, ohne`,
  ),
  prefers: phrases(`
    liebe, mag, bevorzuge, nutze, benutze, nehme, lieber, am liebsten, lieblings+, immer, nur,
    beste, besten, besser, gewinnt, klar, eindeutig, natürlich, ganz klar, seit, für immer, schon
    immer, für mich, bin, fan, trinke, esse, lese, höre, fahre, einzig, richtig, super, jeden tag,
    geht nichts über, umgestiegen auf, gewechselt zu, bleibe bei, ❤, 😍, am besten, das beste, der
    beste, die beste, einfach besser, schmeckt besser, schmeckt, schlägt alles, unschlagbar,
    ungeschlagen, nichts geht über, geht über nichts, über alles, definitiv, absolut, unbedingt,
    immer noch, nach wie vor, jeden morgen, seit jahren, seit jahrzehnten, von kindheit an, favorit,
    favoriten, liebling, mag ich am liebsten, mag am liebsten, am meisten, schwöre auf, stehe auf,
    steh auf, fan von, liebhaber, hardcore, überzeugter|überzeugte, person, mensch, typ, nutzer,
    nutzerin, user, fraktion, team, forever, ftw, das einzig wahre, einzig wahre, das wahre, was
    sonst, logisch, bitte, lecker, köstlich, genial, perfekt, herrlich, zuverlässig, bewährt, läuft,
    läuft einfach, funktioniert einfach, reicht mir, reicht völlig, bleib bei, zurück zu, gelandet
    bei, hängen geblieben bei, 😋, 🎉, 💪, 👑, 🔥, 💯, nehm, gefällt, gefällt mir, gefällt mir am besten,
    am schönsten, spricht mich, spricht mich an, hat was, favorisiere, entscheide, entschieden,
    tendiere, tendenziell, mit abstand, um längen, mein favorit, meine wahl, mein ding, genau meins,
    hauptsache, sowieso, ohne * geht|läuft nichts|nix|gar, ohne * geht|läuft es|hier|bei
    nicht|gar|mir, ohne * läuft|geht ~ nix|nichts, passt, passt am besten, sieht besser|schöner|gut
    aus, rockt, ist king, ist einfach besser, kommt nichts|nix ran, da kommt nichts ran, macht das
    rennen, haushoch, liegt vorn, vorne, immer schon, seit ewigkeiten, seit jeher, literweise, auf
    jeden fall, bevorzugt, bestes, bester, sympathischer, schöner, angenehmer, entspannter,
    praktischer, gemütlicher, einfacher, schneller, günstiger, sinnvoller
  `),
  rejects: phrases(`
    hasse, nie, nicht, kein, keine, keinen, mag nicht, schlimm, furchtbar, eklig, überbewertet,
    nervt, statt, ohne, außer, falsch, schlecht, früher, weg von, umgestiegen von, blöd, nie wieder,
    niemals, kann nicht leiden, kann nicht ab, geht gar nicht, schrecklich, grauenhaft, widerlich,
    igitt, bäh, pfui, langweilig, hässlich, lahm, langsam, nervig, kompliziert, umständlich,
    überteuert, verlassen, abgeschafft, gelöscht, deinstalliert, verzichte auf, satt, weg mit,
    schlimmer, schlechter, mist, schrott, müll, murks, quatsch, verbrechen, barbaren, banausen,
    ketzer, sünde, frevel, nix für mich, nichts für mich, kein fan, nein danke, 🤮, 🤢, 👎, 😡, zu
    süß|bitter|teuer|langsam|laut|kompliziert|schwer|fett|trocken|scharf|groß|klein|lang|kurz|viel|kalt|heiß|hart|weich|bunt|alt|unsicher|riskant|anstrengend|umständlich|langweilig|aufwendig|aufgebläht|modern|kitschig|stressig|eng|voll|warm|salzig|fad,
    fad, schmeckt nicht, mag ich nicht, nicht mein fall, kommt mir nicht, bleib mir weg mit, geh mir
    weg mit, kann weg, können weg, gehört verboten, brrr, örks, würg, ätzend, gruselig, scheußlich,
    ungenießbar, alles außer, bloß kein, bloß keine, bloß nicht, auf keinen fall, gar nicht,
    überhaupt nicht, niemals wieder, nicht mehr, weniger, höchstens, bringt
    nichts|nix|gar|niemandem|doch, hilft nichts|nix|niemandem, ist keine lösung, löst
    nichts|nix|kein
  `),
  comparators: phrases(`
    statt, als, vor, nicht, gegen, besser|lieber als, anstatt, schlägt, toppt, besser als, lieber als,
    eher als, und nicht, aber nicht, mehr als
  `),
  agrees: phrases(`
    dito, genau, genau so, genau das, sehe ich auch so, seh ich auch so, sehe ich genauso, stimme
    zu, zustimmung, dem stimme ich zu, ich auch, geht mir auch so, hier auch, bei mir auch, dem
    schließe ich mich an, +1, volle zustimmung, word, richtig, seh ich genauso, sehe das auch so,
    seh das auch so, sehe es genauso, genau so ist es, so ist es, so isses, ganz genau, ganz deiner
    meinung, deiner meinung, bin bei dir, bin da bei dir, bin ganz bei dir, da bin ich bei dir, da
    hast du recht, hast recht, du hast recht, absolut, unterschreibe ich, unterschreib ich, 100
    zustimmung, kann ich nur bestätigen, hier genauso, geht mir genauso, mir auch, ich auch nicht,
    hier dasselbe, hier das gleiche, eben, stimmt genau, this, same, same here, 👆, 💯, jup, jep,
    exakt, korrekt, ebenso, hier ebenso, gleichfalls, so sieht's aus, so siehts aus, so schaut's
    aus, seh ich auch, sehe ich auch, sehe ich ganz genauso, seh ich ganz genauso, bei mir
    genauso|dasselbe, bei uns auch|genauso, bei mir ist es auch, dem ist nichts hinzuzufügen, nichts
    hinzuzufügen, besser kann man es nicht, hätte ich nicht besser sagen, aus der seele, sprichst
    mir aus der seele, amen, so und nicht anders, wahre worte, kann ich nur zustimmen, kann dir nur
    zustimmen, kann ich mich nur anschließen, kann mich nur anschließen, schließe mich an, ich
    schließe mich an, schließ mich an, da stimme ich zu, stimme dir|voll|absolut|völlig|ganz zu,
    fühl ich, mood, dasselbe, dasselbe hier|bei, das gleiche hier|bei, geht mir ähnlich, so ist das,
    so ist's, +100, dem kann ich nur zustimmen, genau deshalb|deswegen|darum, genau mein,
    genau meine, genauso, genauso hier, genauso bei, absolut richtig, absolut deiner meinung, recht
    hast du, da hast recht, sehr richtig, sehr wahr, bei mir ist das auch|genauso, stimmt
    absolut|total|alles,
    das, exakt das|so|genauso, exakt das gleiche|selbe, genau das gleiche|selbe, genau dasselbe, dem ist
    so, geht mir auch so|genauso, bei uns exakt|ebenso, bei uns dasselbe|ebenso|ähnlich, bei mir
    ebenso|dasselbe, ich ebenso, ich genauso, wir auch, wir genauso, wir ebenso, mir geht's
    genauso|auch, geht mir ganz genauso, kann ich so unterschreiben, würde ich unterschreiben, würd ich
    unterschreiben, voll bei dir, völlig bei dir, absolut bei dir, seh ich wie du, sehe ich wie du, seh
    das genauso, sehe das genauso, sehe das ganz genauso, ganz meine meinung, meine rede, sag ich auch,
    sag ich ja, sag ich doch, mein reden, dito hier|bei, ganz genau so, sowas von, so siehts|sieht's
    aus, danke genau das, danke genau, this so much, gleiche meinung, gleiche antwort, gleiches hier,
    auch so, auch mein gedanke|grund|eindruck
  `),
  disagrees: phrases(`
    sehe ich anders, seh ich anders, stimmt nicht, widerspreche, im gegenteil, stimme nicht zu,
    falsch, da bin ich anderer meinung, bin anderer meinung, ganz im gegenteil, das stimmt nicht,
    stimmt so nicht, sehe das anders, seh das anders, das sehe ich anders, kann ich nicht
    bestätigen, widersprechen, muss widersprechen, nein, quatsch, unsinn, sehe ich nicht so, seh ich
    nicht so, finde ich nicht, find ich nicht, nö, nee, ne, eben nicht, stimmt doch nicht, sorry
    aber nein, bin nicht deiner meinung, gar nicht, überhaupt nicht, das ist falsch, ist doch
    falsch, eben gerade nicht, sehe ich völlig anders, seh ich total anders, genau nicht,
    seh ich nicht|anders, halte ich für falsch, muss ich widersprechen, da widerspreche ich, ganz und
    gar nicht, naja nein, nicht wirklich, das glaube ich nicht, glaub ich nicht, bezweifle ich
  `),
  obligations: phrases(
    `soll, sollen, sollte, sollten, muss, müssen, darf, dürfen, dürfte, dürften, kann, können, könnte, könnten, gehört, gehören`,
  ),
  sarcasm: phrases(`
    als ob|nächstes, 🙄, na klar und, klar und, ja klar und, ja genau und, super idee und, tolle idee
    und, na toll, na super, na prima, bravo, glückwunsch, wie schön dass, und als nächstes, als
    nächstes, demnächst, dann können wir auch, dann verbieten wir, dann schaffen wir, warum nicht
    gleich, 🙃, ja nee is klar, ja ne is klar, ja nee ist klar, ja klar und als, ja genau und als, na
    bravo, na herzlichen glückwunsch, ganz toll, ganz großes kino, und morgen, und morgen dann, dann
    kann man auch gleich, dann können wir gleich, dann kannst du|man auch gleich, am besten gleich,
    am besten auch noch, warum nicht gleich auch, was kommt als nächstes, was kommt danach, und
    danach, und dann als nächstes, und den|die|das * bring, hat uns gerade noch gefehlt, hat gerade
    noch gefehlt, das hat uns noch gefehlt, armes, die armen
  `),
  rhetorical: phrases(`
    warum sollte, wozu, was soll, wer braucht|will|hat|soll|sollte, warum
    sollte|sollten|muss|müssen|soll, wieso sollte|sollten|muss|soll, wozu braucht|brauche|soll|noch,
    was spricht, was soll|bringt|hat, wo ist|liegt|wäre das problem, wie soll, warum nicht, wieso
    nicht, seit wann, wer will|würde, wieso denn, warum denn, was ist daran, was soll daran, wo ist
    denn, wo liegt das, wer will denn|das|schon, wer braucht denn|das|schon, muss das
  `),
  carriers: phrases(`
    ihm, ihn, ihnen, ihre, ihrem, ihren, ihrer, unser, unsere, euch, euer, dir, dich, dies, diese, dieser,
    dieses, jede, jeder, jedes, wurde, wurden, war, waren, bin, bist, hat, hatte, hatten, gibt, geht, macht,
    machen, muss, müssen, darf, dürfen, könnte, würde, würden, will, wollen, etwa, eben, halt, eigentlich,
    ganz, gar, etwas, nichts, also, ob, denn, weil, damit, da, dort, hier, jetzt, heute, ohne, gegen, durch,
    unter, vor, nach, seit, bis, beim, ins, ans, eher, viel, viele, wenig, andere, anderen, erst, sonst,
    alles, überhaupt, bitte, usw
  `),
  stopWords: phrases(
    `der, die, das, den, dem, des, ein, eine, einen, einem, einer, und, oder, aber, ist, sind, sein, ich, du, er, sie, es, wir, ihr, man, mein, meine, dein, zu, im, in, am, an, auf, aus, bei, mit, für, von, vom, zum, zur, über, um, als, wie, so, nur, auch, noch, nicht, kein, keine, ja, nein, wenn, dass, was, wer, wo, wann, soll, sollte, sollten, haben, habe, hat, werden, wird, kann, mal, mehr, sehr, dann, davon, etwas, anderes, alle, immer, nie`,
  ),
  commonWords: phrases(`
    mal, hab, hast, habt, hatte, hatten, sich, mich, mir, dich, dir, uns, euch, ihm, ihn, ihnen, eh,
    halt, eben, schon, doch, hin, her, hier, da, dort, dieser, diese, dieses, jeder, jede, jedes,
    jeden, manche, viele, viel, wenig, ganz, gar, fast, etwa, einfach, klar, sicher, wirklich,
    wieder, weiter, selbst, selber, gleich, genau, eigentlich, natürlich, leider, vielleicht, wohl,
    bitte, danke, macht, mache, gemacht, geht, gehe, kommt, kommen, gibt, geben, nehmen, lass,
    sagen, sagt, sehen, sieht, wissen, weiß, finden, finde, denken, glaube, brauchen, braucht,
    müssen, muss, dürfen, darf, können, könnte, will, wollen, möchte, würde, wurde, worden, war,
    waren, wäre, bin, bist, seid, andere, anderen, seit, bis, durch, unter, zwischen, weil, ob,
    obwohl, damit, dafür, dagegen, daran, darauf, darum, dabei, deshalb, trotzdem, zwar, bloß,
    falls, sonst, unser, unsere, ihre, ihrer, seine, seiner, welche, welcher, einmal, nix, nichts,
    jemand, jetzt, weg, gut, früher, richtig, immer, los, fertig, egal
  `),
  harms: phrases(`stört|störts|nervt dich|euch|es, was dagegen, ein problem mit, ein problem`),
  harmless: phrases(`kein problem, nichts dagegen, stört mich nicht`),
  beforeAsides: phrases(`zu, um, für, und, oder, die, der, das`),
  duties: [],
  asking: {
    habit: [
      String.raw`(?:\p{L}{2,12}(?:st|t)|bist|seid|habt|tut) (?:du|ihr)`,
      '(?:haben|nutzen|sind|würden|machen|essen|trinken|fahren|lesen|gehen) sie',
    ],
    opinion: [
      '(?:findet|meint|denkt|haltet|glaubt) ihr',
      '(?:findest|meinst|denkst|hältst|glaubst) du',
      '(?:finden|meinen|denken|halten) sie',
    ],
    naming: ['wie (?:heißt|heisst|nennt|sagt|sagst)'],
    already: ['schon', 'bereits'],
  },
  endings: phrases(`
    verboten, verbieten, abschaffen, abgeschafft, verbot, abschalten, beenden, stoppen,
    einschränken, schließen, abreißen, raus, weg, streichen, gestrichen, blockieren, sperren,
    gesperrt, abzuschaffen, aufhören, verzichten, kürzen, verbannen, verbannt, untersagen,
    untersagt, abgeschaltet, beendet, eingestellt, einstellen, abbauen, entfernen, entfernt,
    geschlossen, verschwinden, aussperren, ausschließen, loswerden, eingeschränkt, gestoppt,
    begrenzen, begrenzt
  `),
  small: {
    ...NO_SMALL_WORDS,
    afterAnswersElsewhere: 'weil da denn wenn für und aber als',
    afterNames: 'weil und seit mit bei hier im auf für immer natürlich aber wenn da',
    firmAnswers: 'ja jo jep nein nee nö ne nie niemals immer',
    purposes: 'für bei im am zum zur',
    indirect: 'ob wie',
    passed: 'man sein auch nicht nie verboten',
    smallRejects: 'nicht kein keine keinen nie zu ohne',
    now: 'jetzt heute inzwischen mittlerweile',
    nots: 'nicht',
    singles: 'ein eine einer',
    sole: 'einzige einziger einziges einzigen einzigem',
    noneCounts: 'keine keiner keinen',
    behindCounts: 'oder bis von im pro und aber mehr',
    beforeOthers: 'seit um ab bis im am vor',
    voted:
      'gestimmt abgestimmt gewählt angekreuzt angeklickt angetippt geklickt genommen getippt gedrückt gevotet',
    othersVotes: 'hat haben hatte hatten hätte hätten habt hast wer man wird werden würden wurde',
    notYet: 'erst zuerst fast beinahe anfangs',
    adding: 'noch weitere',
    leading: 'wenn falls sofern solange',
    trailing: 'nur',
    from: 'von vom',
    to: 'auf zu zum zur nach',
    turns: 'aber allerdings jedoch',
    says: 'sagt sagen sage sagte sagten heißt heisst heißen heissen nennt nennen uns',
    maybe: 'vielleicht',
    lets: 'erlaubt prima geht',
    forbids: 'verboten tabu',
    spokenOf:
      'ist sind war hat haben kann wird muss geht gibt macht wäre das es ich du er sie wir ihr man sich oder und auch aber sage sagt sagen',
    clauseStarts: 'aber doch während',
    goingOn: 'wenn weil sofern solange',
    bareNegators: 'nicht',
    negatorsBehind: 'nicht nichts kein keine keinen nie',
    withouts: 'ohne',
    forbidding: 'verb untersag verletz verst unzul',
    and: 'und',
    or: 'oder',
    betweenNames: 'und oder',
    amidNames: 'die der noch sogar',
    fors: 'für',
    wholly: 'mich uns alle alles',
    firstPersons: 'ich',
  },
  numbers: {
    ...NO_NUMBER_WORDS,
    counts: {
      0: 'null',
      1: 'eins',
      2: 'zwei',
      3: 'drei',
      4: 'vier',
      5: 'fünf',
      6: 'sechs',
      7: 'sieben',
      8: 'acht',
      9: 'neun',
      10: 'zehn',
      11: 'elf',
      12: 'zwölf',
      13: 'dreizehn',
      14: 'vierzehn',
      15: 'fünfzehn',
      16: 'sechzehn',
      17: 'siebzehn',
      18: 'achtzehn',
      19: 'neunzehn',
      20: 'zwanzig',
      30: 'dreißig',
      40: 'vierzig',
      50: 'fünfzig',
      60: 'sechzig',
      70: 'siebzig',
      80: 'achtzig',
      90: 'neunzig',
      100: 'hundert',
      200: 'zweihundert',
      300: 'dreihundert',
      400: 'vierhundert',
      500: 'fünfhundert',
      600: 'sechshundert',
      700: 'siebenhundert',
      800: 'achthundert',
      900: 'neunhundert',
      1000: 'tausend',
    },
    lots: { 12: 'dutzend' },
    roughly: { 3: 'handvoll', 300: 'hunderte', 3000: 'tausende' },
    times: { 100: 'hundert', 1000: 'tausend' },
    ones: 'eine einer einen ein',
    spanJoins: 'bis oder und',
    orMore: 'und mehr|oder mehr',
    moreThan: 'mehr als|über',
    lessThan: 'weniger als|unter',
  },
  quoting: ['(?:(?:ab)?gestimmt|(?:aus)?gewählt|(?:an)?geklickt)(?: für)?'],
  particles: ['ja'],
}
