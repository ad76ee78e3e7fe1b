/**
 * Everyday knowledge of what goes with what: things that polls ask about, and words that betray which is meant.
 *
 * A line is a thing's names in several languages, a colon, and words of its company; brands, parts, what it does.
 * Only words that few other things have: they count where a poll has the thing as an option.
 */
export const KIN: readonly string[] = `
coffee kaffee café cafe caffeine koffie: espresso espressos moka mokka latte cappuccino americano macchiato barista beans bohnen grind grinder aeropress v60 chemex filterkaffee crema arabica robusta ristretto cortado expresso cafetière cafetera cafeteras tinto cafeína caffeinated flat
tea tee thé té thee: earl grey darjeeling assam oolong chai matcha sencha rooibos kettle teapot teabag teabags cuppa brew yorkshire chamomile peppermint camomile kamille pfefferminz teekanne théière infusion tisane tetera infusión builder's lapsang
water wasser eau agua: tap leitungswasser leitung robinet grifo hydrated sparkling sprudel
beer bier bière cerveza: pint ale lager stout ipa hops pils pilsner guinness brewery brauerei mousse caña jarra
wine wein vin vino: grape grapes vineyard merlot rioja riesling chardonnay cork bottle winzer vigne tinto copa viña
milk milch lait leche: cow dairy oat hafermilch
chocolate schokolade chocolat: cocoa cacao kakao truffle
cake kuchen gâteau pastel tarta: icing frosting sponge torte
pizza: margherita mozzarella pepperoni napoli crust dough
pasta nudeln pâtes: spaghetti penne carbonara bolognese
sourdough sauerteig levain: starter levain autolyse crumb rye ferment fermented
soup suppe soupe sopa: ladle broth brühe bouillon caldo
pho: anise noodles hanoi saigon vietnam vietnamese
ramen: noodles miso tonkotsu
borscht borschtsch: beetroot beets beet sour
tomato tomate tomaten tomatoes: basil basilikum basilic
cats cat katze katzen chat chats gato gatos kitty: purr purring purrs meow miaow kitten kittens whiskers litter feline schnurrt schnurren miau kätzchen kater ronron ronronne chaton litière ronronea gatito gatitos arenero mouse
dogs dog hund hunde chien chiens perro perros puppy: bark barks barking woof leash walkies fetch labrador poodle terrier retriever dachshund wuff gassi leine bellt welpe welpen dackel laisse aboie chiot promenade ladra ladran correa cachorro
birds bird vogel vögel oiseau pájaro: chirp feathers parrot budgie
fish fisch poisson pez: aquarium tank
bike bicycle cycling cycle fahrrad rad velo vélo bici bicicleta fiets: cycle pedal pedals pedalling helmet saddle lycra panniers cargo handlebars bell cyclist spokes sattel radweg radeln lastenrad drahtesel pédale selle guidon piste pédaler pedaleo casco sillín pedalear
car auto voiture coche carro pkw driving drive: parking motorway driver steering garage petrol diesel suv fahre autobahn parkplatz volant péage autoroute bagnole conduzco aparcamiento volante
train bahn zug tren rail trains sncf: railway track tracks carriage conductor platform timetable gleis abteil schaffner bahnhof waggon wagon rails quai contrôleur vagón andén vía sleeper couchette
bus buses: driver stop haltestelle
tram straßenbahn tranvía: rails
foot walk walking zu fuß pied pie à pied andando: steps shoes legs stroll walked schuhe schritte laufe marche chaussures zapatos pasos caminar caminando
plane fly flying fliegen flugzeug avion avión volar flight: airport airline runway flughafen aéroport aeropuerto boarding jetlag
boat ship schiff bateau barco: sea sail harbour captain
ferry fähre: sea deck
linux: penguin tux debian ubuntu fedora arch mint nixos gentoo kde gnome terminal kernel apt pacman distro distros pinguin distribution wayland systemd opensuse suse thinkpad
windows: microsoft win10 win11 win7 wsl redmond excel outlook powershell explorer xbox steam
mac macos apple: macbook imac apple m1 m2 m3 homebrew cupertino finder garageband logic
bsd freebsd openbsd: ports jails daemon beastie
chromeos chromebook: chromebook chromebooks
android: pixel samsung fairphone graphene grapheneos lineage lineageos galaxy f-droid xiaomi motorola
iphone ios: apple airdrop imessage facetime cupertino
firefox: mozilla gecko ublock containers librewolf fox fuchs
chrome chromium: google
vim neovim: nvim modal hjkl vi vimrc esc dotfiles :wq wq lua bram motions
emacs: org magit elisp lisp doom spacemacs meta ctrl org-mode evil stallman
vscode vs code: vscodium codium microsoft electron extensions intellisense
nano: pico
other else sonstiges autre otro: helix kakoune sublime kate zed jetbrains intellij pycharm notepad ed acme
tabs tab tabulatoren tabulations: accessibility accessible width braille indentation
spaces space leerzeichen espaces espacios: pep8 pep aligned alignment aligns
python: snake pip django pandas numpy pythonic jupyter indentation guido notebook schlange serpent serpiente monty
javascript js: npm node react browser typescript deno undefined frontend
rust: borrow borrowck cargo crab ferris lifetimes crates
java: jvm maven spring oracle
go golang: gopher goroutines
ruby: rails gems
php: laravel wordpress
basic: commodore c64 zx sinclair goto
scratch: sprite sprites blocks drag
git: rebase merge commit
mechanical: clicky cherry switches thock keycaps clack ibm
laptop: trackpad lid built-in
split ergonomic: moonlander kinesis ergodox wrists wrist rsi
desktop pc: tower monitor
dark dunkel sombre oscuro: night oled black eyes migraine migraines blinding flashbang dazzle nacht schwarz blendet nuit noir aveugle noche negro cave
light hell clair claro: paper white sunlight astigmatism bright daylight papier weiß blanc soleil blanco papel
paper print physical printed papier papel: smell pages page shelf shelves bookshop spine dog-eared ink riecht geruch seiten regal odeur pages étagère huele olor páginas estantería librería
ebook ebooks kindle e-book digital ereader e-reader: kobo epub backlight tolino font suitcase liseuse
audiobook audiobooks hörbuch hörbücher audio livre: narrator narrated headphones listen listening listened earbuds ironing dishes kopfhörer höre vorgelesen écoute casque escucho auriculares
vinyl records schallplatte vinyle vinilo: needle crackle turntable sleeve plattenspieler lp
streaming spotify: algorithm playlist playlists subscription
cd cds: booklet jewel
radio: presenter antenna
cash bargeld espèces efectivo: coins coin notes wallet purse atm münzen scheine portemonnaie geldbeutel pièces billets monedas billetes cartera
card karte carte tarjeta contactless: contactless tap plastic terminal visa kontaktlos bezahlterminal sans-contact
summer sommer été verano: beach sun heat swimming swim swimsuit barbecue strand sonne freibad badesee plage soleil baignade playa sol piscina sandals
winter hiver invierno: snow ski skiing skis sledge frost fireplace ice schnee rodeln eis kamin neige cheminée nieve chimenea
spring frühling printemps primavera: blossom blossoms daffodils tulips buds lambs blüten tulpen krokusse fleurs flores cherry
autumn fall herbst automne otoño: leaves pumpkin pumpkins leaf mushrooms conkers laub blätter kürbis pilze feuilles citrouille champignons hojas calabaza setas
morning mornings lark early morgen matin mañana früh: sunrise dawn lark rooster larks lerche sonnenaufgang aube lever amanecer
night evening owl late nacht nuit noche abend nachteule: owl midnight 2am 3am eule mitternacht minuit hibou medianoche búho
beach sea strand meer mer plage mar playa: sand waves salt tide wellen sable vagues arena olas
mountains mountain berge montagne montaña: hike hiking peak peaks summit alps alpine alpen wandern gipfel hütte randonnée sommet senderismo cumbre
city stadt ville ciudad: cinema tram neon museum traffic subway
country countryside village land dorf campagne campo: cows fields chickens tractor wald kühe vaches champs vacas gallinas
home zuhause maison casa homeoffice remote teletrabajo télétravail: couch sofa pyjamas pajamas slippers jogginghose pantoffeln kitchen-table canapé pyjama pijama zapatillas
office büro bureau oficina: colleagues desk canteen watercooler kollegen kantine collègues cantine compañeros
gas: flame wok flamme llama
induction induktion inducción: magnet magnetic wipe glass
wood holz bois leña pellets: stove chop chopped logs log axe chopping split ofen bûches hacha ascuas embers
piano klavier: keys pedals chopin scales keyboard touches tasten teclas
violin geige violon violín: bow strings fiddle bogen archet arco
drums schlagzeug batterie batería: sticks beat cymbals trommel baquetas kit
guitar gitarre guitare guitarra: chords strum riff fender acordes
ukulele: strum chords strings hawaii
flute flöte flauta recorder: breath blow
catan: wheat sheep settlers ore brick robber
codenames: spymaster clue agents assassin
poker: deal bluff chips nickels hold'em flush royal ante river
chess schach ajedrez échecs: knight bishop checkmate rook pawn queen matt
tarot: bout chien excuse petit
football fußball fútbol soccer: goal pitch ball striker tor balón gol portero
swimming schwimmen natation natación: pool lanes water bahn flotador agua piscina piscine
tennis: racket serve
tests test: whites five-day lord's
sheet noten partition partitura: score notation notes staff stave pencil dots noten partition partitura pentagrama
ear gehör oreille oído: listen listening hum humming hear sing listened pick
video videos vidéo vídeo: youtube tutorial tutorials slow-motion screen
indoors indoor inside drinnen: inside window sill flat apartment traffic coyotes foxes leukaemia birds wohnung fenster appartement piso ventana
outdoors outdoor outside draußen: roam garden roams prowl mousing free freedom hedge barn
supervised catio leash: harness lead leash netting enclosure
on an: faces face smile see
off aus: pyjamas pajamas bandwidth hidden camera taped tape sticker
bath bad bain bañera: soak tub bubbles candle candles
window fenster: view clouds
aisle gang: legroom bladder
mild: coconut cream baby korma
hot scharf piquant picante: vindaloo phaal chilli chillies sweat sweating scotch bonnet carolina reaper
sweet süß sucré dulce: honey jam chocolate nutella sugar syrup marmelade honig confiture azúcar
savoury savory salty salzig herzhaft salé salado: cheese bacon eggs crisps käse wurst fromage queso jamón
ketchup: tomato
mayo mayonnaise: aioli
pineapple ananas piña: hawaii hawaiian
vegan vegetarian vegetarisch végé végétarien: tofu lentils lentil chickpeas beans seitan tempeh linsen kichererbsen pois lentejas garbanzos
meat fleisch viande carne: steak sausage bacon burger ham wurst schnitzel saucisse chorizo filete asado
goose gans oie ente: knusprig klöße rotkohl
raclette fondue: käse pfännchen fromage
carp karpfen: gräten schuppen
würstchen kartoffelsalat: mayonnaise senf bockwurst
heat heatpump wärmepumpe: kwh kompressor photovoltaik solar vorlauftemperatur
solar: panels roof panneaux tejado
nuclear atomkraft nucléaire: reactor reactors waste chernobyl fukushima uranium atommüll déchets
email mail e-mail: inbox attachment subject postfach
phone call anrufen telefon téléphone teléfono: ring ringing voicemail rang klingeln
text texting sms whatsapp signal message: typing emoji thumbs
letter brief lettre carta: stamp envelope handwriting briefmarke
mastodon fediverse fediverso: toot boost instance federation activitypub tröt
bluesky: at-proto skeets skeet
twitter x: musk elon
fountain füller: ink nib tinte plume pluma
pencil bleistift crayon lápiz: eraser graphite sharpener
metric metrisch: kilometre centimetre celsius litre
imperial: inches ounces fahrenheit
celsius: freezes
ps5 playstation: sony dualsense
switch nintendo: zelda mario joycon
xbox: halo gamepass
pc: steam mods keyboard
fantasy: dragons elves tolkien wizard
crime krimi polar: murder detective corpse mord kommissar leiche
scifi sci-fi science-fiction: spaceship robots asimov
romance: kiss
comedy: laugh laughing
horror: scream
jazz: saxophone improvise coltrane
rock: guitars
classical klassik: bach mozart symphony orchestra
fries frites pommes: ketchup salt
focaccia: rosemary liguria olive rosmarin romarin dimples
soda: buttermilk ireland irish
latin: caesar vocabulary declensions amo
woodwork: chisel dovetail saw plane
cookery: whisk scones pastry
typing: keyboard qwerty wpm
`
  .split('\n')
  .filter((line) => line.includes(':'))
