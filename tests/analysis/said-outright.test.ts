import { describe, expect, it } from 'vitest'
import { readTitle } from './read-one'

describe('German, said outright', () => {
  const post = { language: 'de' }
  const market = {
    language: 'de',
    question: 'Soll der Wochenmarkt auf den Samstag?',
    titles: ['Ja', 'Nein', 'Kommt drauf an', 'Weiß nicht'],
    post,
  }
  it.each([
    // votes, the verb before and behind
    ['Hab Nein gedrückt, mittwochs ist Ruhe', 'Nein'],
    ['mit Ja gestimmt, samstags hab ich frei', 'Ja'],
    ['hab die dritte genommen', 'Kommt drauf an'],
    ['Nr. 2, wie immer', 'Nein'],
    // answers of every region and mood
    ['Ein klares Nein von mir', 'Nein'],
    ['Klares Ja, solange genug Parkplätze da sind', 'Ja'],
    ['Absolut dagegen.', 'Nein'],
    ['nö', 'Nein'],
    ['Oida na', 'Nein'],
    ['jo eh', 'Ja'],
    ['Muss das sein?', 'Nein'],
    ['spricht doch nichts dagegen', 'Ja'],
    ['Jein.', 'Kommt drauf an'],
    ['Kommt halt drauf an, wer dann noch kommt', 'Kommt drauf an'],
    ['bin da echt hin- und hergerissen', 'Weiß nicht'],
    ['ist mir ehrlich gesagt egal', 'Weiß nicht'],
    // verdicts
    ['Längst überfällig!', 'Ja'],
    ['halte nix davon', 'Nein'],
    ['ich seh das kritisch', 'Nein'],
    ['Find ich eine gute Sache, wäre sinnvoll', 'Ja'],
    // not the writer's, not yet, not an answer
    ['Mein Mann hat mit Ja gestimmt', 'none'],
    ['Wer mit Nein gestimmt hat, möge vortreten', 'none'],
    ['erst Ja getippt und dann lange überlegt', 'none'],
    ['keine Frage, dass die Stadt Geld braucht', 'none'],
    ['Nicht dass ich da einkaufen würde, aber wer baut auf?', 'none'],
    ['Dafür müsste man die Satzung ändern', 'none'],
    ['Ja klar, und als nächstes verlegen wir Ostern', 'Nein'],
    ['Haben 2 Stände letztes Jahr aufgehört', 'none'],
    // in haste, in dialect
    ['Jaaa bitte', 'Ja'],
    ['iwo', 'Nein'],
    ['Ich würde es begrüßen', 'Ja'],
    ['Also bitte, los', 'Ja'],
    ['das bringt doch nix', 'Nein'],
    ['Fände ich komisch', 'Nein'],
    ['Kann ich gut drauf verzichten, wird eh nichts', 'Nein'],
    // of two answers the one for now
    ['Früher ja, heute nein', 'Nein'],
    ['Regional ja, Import nein', 'Kommt drauf an'],
    // a particle, a question for agreement
    ['Der alte Platz ist ja, wie jeder weiß, zu klein', 'none'],
    ['Gefühlt ja schon die dritte Umfrage', 'none'],
    ['Der kommt doch im Herbst wieder, ja?', 'none'],
    ['Wer soll denn die Buden aufbauen', 'none'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, market)).toBe(title)
  })

  it.each([
    ['Gehört verboten', 'Ja, verbieten'],
    ['bin gegen ein Verbot', 'Nein'],
    ['stört doch niemanden', 'Nein'],
    ['Lasst den Leuten doch ihren Spaß', 'Nein'],
    ['Kein Mensch braucht die Dinger', 'Ja, verbieten'],
    ['Raus damit', 'Ja, verbieten'],
    ['Hat noch niemandem geschadet', 'Nein'],
  ])('of a ban: %s → %s', (text, title) => {
    const question = 'Sollten Laubbläser verboten werden?'
    expect(readTitle(text, { language: 'de', question, titles: ['Ja, verbieten', 'Nein'], post })).toBe(title)
  })

  it.each([
    ['alle paar Wochen', 'Ein paar Mal im Jahr'],
    ['fast täglich', 'Täglich'],
    ['an jedem Tag', 'Täglich'],
    ['Nächste Woche vielleicht?', 'none'],
  ])('how often: %s → %s', (text, title) => {
    const poll = {
      question: 'Wie oft gießt ihr den Kaktus?',
      titles: ['Täglich', 'Ein paar Mal im Jahr', 'Nie'],
    }
    expect(readTitle(text, { language: 'de', ...poll, post })).toBe(title)
  })
})

describe('French, said outright', () => {
  const post = { language: 'fr' }
  const bus = {
    language: 'fr',
    question: 'Faut-il un bus de nuit ?',
    titles: ['Oui', 'Non', 'Ça dépend', 'Sans avis'],
    post,
  }
  it.each([
    ["j'ai coché la deuxième", 'Non'],
    ["l'option 3", 'Ça dépend'],
    ["1ère réponse, et deux fois plutôt qu'une", 'Oui'],
    ["moi c'est non", 'Non'],
    ["perso je serais plutôt pour, ça s'impose", 'Oui'],
    ['Non, sauf le samedi', 'Non'],
    ['Résolument contre', 'Non'],
    ['je vote oui des deux mains', 'Oui'],
    ["pantoute, c'est ben trop cher", 'Non'],
    ['mets-en !', 'Oui'],
    ['hors de question', 'Non'],
    ['pourquoi pas ?', 'Oui'],
    ['Ça dépend beaucoup du quartier', 'Ça dépend'],
    ["J'hésite…", 'Sans avis'],
    ["m'en fiche un peu", 'Sans avis'],
    ["ça n'a aucun sens", 'Non'],
    ['Encore une idée de technocrate', 'Non'],
    ['il était grand temps', 'Oui'],
    // none of the writer's own
    ['Sans doute que certains le prendraient', 'none'],
    ['Pour info, la ligne 7 roule déjà', 'none'],
    ['je suis toujours curieuse, racontez-moi', 'none'],
    ['Enfin, je demande, vous habitez où ?', 'none'],
    ['Il y a 2 chauffeurs malades', 'none'],
    // in haste
    ['jsuis pour', 'Oui'],
    ["j'dis non", 'Non'],
    ['evidemment', 'Oui'],
    ['ca depend des jours', 'Ça dépend'],
    ['nonnn', 'Non'],
    // two words of denial, one denial
    ["ce n'est pas une bonne idée", 'Non'],
    ['je ne suis pas fan', 'Non'],
    ["je ne suis pas contre l'idée", 'Oui'],
    ['complètement acceptable', 'Oui'],
    ['je suis tout à fait contre', 'Non'],
    ["personne n'en est mort", 'Oui'],
    ['Avant non, maintenant oui', 'Oui'],
    ['En semaine oui, le dimanche non', 'Ça dépend'],
    // a question for agreement, somebody else's
    ['Il passe déjà à minuit, non ?', 'none'],
    ["Le maire nous dit que c'est une bonne idée", 'none'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, bus)).toBe(title)
  })

  it.each([
    ['une centaine, je crois', '51 à 200'],
    ['14 382', 'Plus de 200'],
    ['trois mille, sans mentir', 'Plus de 200'],
    ['Le compteur est cassé', 'none'],
  ])('how many: %s → %s', (text, title) => {
    const poll = { question: 'Combien de livres chez vous ?', titles: ['0 à 50', '51 à 200', 'Plus de 200'] }
    expect(readTitle(text, { language: 'fr', ...poll, post })).toBe(title)
  })
})

describe('Spanish, said outright', () => {
  const post = { language: 'es' }
  const shops = {
    language: 'es',
    question: '¿Deben abrir las tiendas el domingo?',
    titles: ['Sí', 'No', 'Depende', 'Me da igual'],
    post,
  }
  it.each([
    ['le he dado a la primera', 'Sí'],
    ['la 2: nadie debería trabajar ese día', 'No'],
    ['he marcado la última', 'Me da igual'],
    ['yo voto que sí', 'Sí'],
    ['ni de coña', 'No'],
    ['ni en pedo', 'No'],
    ['que va, con el sábado sobra', 'No'],
    ['simón', 'Sí'],
    ['Totalmente en contra', 'No'],
    ['por mí fenomenal', 'Sí'],
    ['lo veo bien', 'Sí'],
    ['me parece fatal', 'No'],
    ['Vaya tontería', 'No'],
    ['ya era hora', 'Sí'],
    ['Depende mucho del barrio', 'Depende'],
    ['ni fu ni fa', 'Me da igual'],
    ['no lo tengo nada claro', 'Me da igual'],
    // sarcasm, other people's, no answer
    ['sí, claro, y luego los lunes también', 'No'],
    ['mi jefe me echa cuando le digo que no, imagínate', 'none'],
    ['no sé si en Portugal abren', 'none'],
    ['Siempre va la misma gente', 'none'],
    ['¿Cuántas tiendas quedan?', 'none'],
    // in haste
    ['si claro', 'Sí'],
    ['Si.', 'Sí'],
    ['claro q si', 'Sí'],
    ['yo digo q no', 'No'],
    ['jamas', 'No'],
    ['segun el dia', 'Depende'],
    ['nose', 'Me da igual'],
    ['Sí, claro, hace falta', 'Sí'],
    ['así que sí por favor', 'Sí'],
    ['Antes sí, ahora no', 'No'],
    ['En verano sí, en invierno no', 'Depende'],
    ['En Portugal nadie se ha muerto por eso', 'Sí'],
    // conditions and verbs that look like answers
    ['si abren, yo no voy', 'none'],
    ['No se sabe nada del horario', 'none'],
    ['Puede que llueva', 'none'],
    ['Abrían antes de la guerra, ¿no?', 'none'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, shops)).toBe(title)
  })

  it.each([
    ['que los prohíban ya', 'Sí'],
    ['son un peligro', 'Sí'],
    ['yo no los prohibiría', 'No'],
    ['a mí no me molestan', 'No'],
    ['no le veo el problema', 'No'],
  ])('of a ban: %s → %s', (text, title) => {
    const question = '¿Prohibirías los patinetes?'
    expect(readTitle(text, { language: 'es', question, titles: ['Sí', 'No'], post })).toBe(title)
  })
})

describe('"no" before what is asked', () => {
  const ask = { question: 'Should the club show ads in its newsletter?', titles: ['Yes', 'No', 'Depends'] }

  it.each([
    ['@host no ads.', 'No'],
    ['@host no ads in there, thanks', 'No'],
    ['@host no ads are as dull as ours', 'none'],
    ['@host no club I know has one', 'none'],
  ])('%s → %s', (text, title) => {
    expect(readTitle(text, { ...ask, post: { language: 'en' } })).toBe(title)
  })
})
