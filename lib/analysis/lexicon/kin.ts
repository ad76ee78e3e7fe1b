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
trek startrek: enterprise picard kirk spock klingon vulcan borg starfleet phaser warp janeway worf tng ds9
wars starwars: jedi vader yoda luke skywalker sith lightsaber droid droids ewok leia wookiee mandalorian
gnome: adwaita gtk libadwaita mutter
kde plasma: kwin dolphin konsole kdeconnect qt
xfce: thunar lightweight
i3 sway tiling: tiling keybindings
bash: posix scripts
zsh: oh-my-zsh powerlevel10k
fish: autosuggestions
duckduckgo ddg: bangs duck
kagi: lenses
ecosia: trees
bitwarden vaultwarden: vaultwarden
keepass keepassxc: kdbx syncthing
signal: whisper moxie
telegram: durov stickers
matrix element: homeserver synapse
obsidian: vault markdown backlinks
codeberg forgejo gitea: forgejo gitea berlin nonprofit
github: octocat copilot
gitlab: runners
postgres postgresql: jsonb psql elephant
mysql mariadb: innodb
sqlite: embedded
raspberry pi: gpio hat
nas: synology raid truenas
cloud: dropbox onedrive icloud google
trackball: thumb marble
mouse maus souris ratón: click wheel
trackpad touchpad: gestures
pancake pancakes pfannkuchen crêpe crêpes panqueques: flip syrup maple ahorn pile stack batter
waffle waffles waffel waffeln gaufre gaufres gofre: pockets squares iron belgian belgium
fried spiegelei: sunny
scrambled rührei: creamy
boiled: soldiers yolk
poached: hollandaise benedict
mashed püree purée puré: gravy lumps creamy
roast röstkartoffeln: goose duck-fat crispy
cereal muesli müsli céréales cereales: granola oats bowl haferflocken
porridge oatmeal: oats
toast: marmalade marmite vegemite
vanilla vanille vainilla: bean custard
strawberry erdbeere fraise fresa: berry
pistachio pistazie pistache: green sicily
lemon zitrone citron limón: sour zest
mint: toothpaste
banana banane plátano: peel monkey
apple apfel pomme manzana: cider orchard crunchy
mango: alphonso
orange: juice vitamin
broccoli: trees
sprouts rosenkohl: christmas
sushi: nigiri sashimi wasabi maki rice
burger burgers: patty bun
tacos taco: tortilla salsa guacamole
curry: masala naan dal korma vindaloo
rice reis riz arroz: grain basmati paella
potatoes kartoffeln pommes patatas papas: spud spuds fries chips mash
bread brot pain pan: crust loaf bakery bäcker boulangerie baguette kruste laib panadería
cheddar: ploughman
brie camembert: runny
hamster: wheel cheeks hamsterrad
rabbit kaninchen lapin conejo: hop carrot bunny ears hutch
snake schlange: scales
reptile lizard gecko: terrarium
chickens hens hühner poules gallinas: eggs coop hen rooster eier stall œufs poulailler huevos gallinero
horse pferd cheval caballo: saddle gallop hooves stable
camping camp tent zelt tente tienda: tent pegs campfire sleeping mosquitoes zelt schlafsack heringe duvet feu hoguera saco
campervan van wohnmobil: vanlife diesel
hotel hôtel: buffet reception spa minibar
hostel: bunk dorm
cruise: deck buffet
motorbike motorcycle motorrad moto: leather helmet throttle
scooter roller trottinette patinete: pavement
taxi uber: fare
running jogging laufen courir correr: marathon miles km shoes 10k parkrun
yoga: mat asana namaste
gym fitnessstudio: weights treadmill dumbbells squat squats deadlift
climbing klettern escalade escalada: boulder bouldering rope crag
dancing tanzen danser bailar: tango salsa waltz
hiking wandern randonnée senderismo: boots trail rucksack
knitting stricken tricot: wool yarn needles socks wolle stricknadeln pull laine aiguilles
crochet häkeln: hook amigurumi
sewing nähen couture coser: machine thread fabric stoff
pottery töpfern poterie: clay kiln wheel
painting malen peinture: oils watercolour canvas brush
drawing zeichnen dessin: sketch sketchbook
gardening garten jardin jardín: compost tomatoes weeds slugs beet unkraut semis
baking backen: oven dough flour
cooking kochen cuisiner cocinar: stove pan recipe
reading lesen lire leer: novel novels chapter bookshelf roman
gaming games zocken: console controller steam
accordion akkordeon accordéon: bellows
trumpet trompete: brass valves mouthpiece
saxophone saxophon: reed jazz
clarinet: reed
cello: bow
organ: church
voice singing sing singen chanter cantar choir chor: choir lungs shower soprano alto tenor
maths math mathe mathematik maths matemáticas mathématiques: algebra equations numbers calculus geometry gleichungen zahlen équations
physics physik: newton gravity quantum
chemistry chemie chimie química: lab beaker explosions
biology biologie: cells frogs
history geschichte histoire historia: wars kings dates
geography erdkunde géographie: maps capitals
art kunst: paint
music musik musique música: choir band orchestra
pe sport sports: gym ball
winged fly flying: wings soar
invisibility invisible unsichtbar: unseen eavesdrop sneak
teleport teleportation beamen: instantly commute
time travel zeitreise: past dinosaurs
saturn: rings
mars: rover musk
moon mond lune luna: apollo craters
wizard mage zauberer: fireball spells
rogue thief dieb: backstab lockpick stealth sneak
bard barde: lute inspiration
cleric: heal healing
fighter warrior krieger: sword axe
druid: wildshape
paladin: smite oath
dragon dragons drache drachen: fire scales hoard
unicorn einhorn licorne unicornio: horn rainbow glitter
vampire vampires: blood fangs garlic coffin
zombie zombies: brains
werewolf: moon fur
pirates pirate piraten: arr rum parrot ship plank
ninjas ninja: shuriken stealth
octopus krake poulpe pulpo: tentacles arms suckers eight
whale wal baleine ballena: blowhole song
shark hai requin tiburón: jaws teeth
crow crows raven krähe corbeau cuervo: caw shiny murder clever
owl eule: hoot
robin rotkehlchen: breast
penguin pinguin: ice waddle
magpie elster: shiny
pigeon taube: coo breadcrumbs
bee bees biene bienen abeille: honey hive buzz honig
butterfly: wings caterpillar
oak eiche: acorn acorns
real echt: needles forest smell
artificial plastic künstlich: attic box loft
serif: times garamond
monospace: terminal
comic: dyslexia dyslexic
newspaper zeitung journal periódico: ink print breakfast frühstück
podcast podcasts: headphones episodes
tv fernsehen télé télévision televisión: remote sofa channel
cinema kino cine: popcorn screen
subtitles untertitel sous-titres subtítulos: original voices omeu vo vost
dubbed synchro synchronisiert vf doblado doblada: synchronsprecher
house haus maison: garden attic cellar roof
flat apartment wohnung appartement piso: neighbours stairs landlord lift
rent miete loyer: landlord vermieter
dishwasher spülmaschine lave-vaisselle lavavajillas: tabs load
hand: sponge
line wäscheleine: pegs breeze sunshine
soap seife savon jabón: bar
sandals sandalen: toes
barefoot barfuß pieds: toes soles
glasses brille lunettes gafas: frames lenses
backpack rucksack: straps
side seite: curled
back rücken dos: snore snoring
stomach bauch ventre: pillow
duvet decke couette: cozy
open offen ouverte: fresh air
rain regen pluie lluvia: umbrella puddles drops
sun sonne soleil sol: tan sunscreen
snow schnee neige nieve: flakes sledge
friday freitag vendredi viernes: weekend
sunday sonntag dimanche domingo: church lie-in
cocktail cocktails: gin rum shaker mojito
whisky whiskey: peat islay scotch
juice saft jus zumo: squeezed
oat hafer avoine avena: oatly barista
soy soja: tofu
cow kuh vache vaca: dairy udder
honey honig miel: bees
jam marmelade confiture mermelada: strawberry apricot toast
peanut erdnussbutter cacahuète: crunchy jelly
marmite: yeast salty
nutella: hazelnut
hummus: chickpeas
gravy: roast
garlic ail ajo knoblauch: vampires breath
cilantro coriander koriander: soap seife savon jabón
olives olive oliven: brine
mushrooms pilze champignons: fungi fungus slimy
anchovies sardellen anchois: salty
horror: nightmare nightmares scary
thriller: suspense
poetry lyrik poésie: verse rhyme
biography: life
lego: bricks
puzzle puzzles: pieces
cards karten: deck
dice würfel: roll
crossword kreuzworträtsel: clues
carcassonne: meeple
monopoly: hotels boardwalk
scrabble: letters
go: stones
esperanto: zamenhof
french französisch français: croissant paris accents
german deutsch allemand: umlaut umlauts articles
english englisch anglais inglés: shakespeare
japanese japanisch: kanji anime manga
bus: fare
sleep schlafen dormir: bed nap pillow
stairs treppe escalier escaleras: steps exercise
lift elevator aufzug ascenseur ascensor: button
google: alphabet pagerank goog
qwant: européen européenne
bing: microsoft copilot
startpage: ixquick
duckduckgo: duck canard ente pato bangs
mailing list mailingliste mailinglist: email inbox posteingang mutt listserv majordomo mailman digest
irc: bouncer weechat irssi libera znc nick nickname freenode
matrix: homeserver synapse e2ee bridge bridges
discord: voice nitro gamers gamer
zulip: topics topic streams
slack: salesforce huddle emoji
xmpp jabber: conversations prosody omemo gajim dino
signal: sealed moxie
whatsapp: meta facebook zuckerberg
toml: cargo pyproject
yaml: k8s kubernetes ansible norway helm compose
json: braces curly parse parser
ini: sections brackets
inkjet tintenstrahler: ink cartridge cartridges nozzle nozzles tinte patronen
laser laserdrucker: toner
scanner: scan scans scanning flatbed einscannen
floppy diskette disquette disquete floppies: 3.5 diskettes disquettes disketten amiga
dvd cd: burner discs disc blu-ray bluray brenner graveur grabadora
tape cassette kassette casete: mixtape mixtapes walkman datasette boombox deck
local lokalzeitung: presse pqr journaliste rédaction quotidien
radio: antenne flash sender emisora
voisins nachbarn vecinos neighbours neighbors: voisine voisines palier nachbarin vecina coiffeuse boulangerie bar comptoir flurfunk cotilleo
réseaux netzwerke redes: facebook whatsapp instagram nextdoor groupe telegram
fahrrad rad bike: schlauch bremsen schaltung radl platten flicken speichen felge
kleidung clothes vêtements ropa klamotten clothing: socken hosen hose knöpfe nähen genäht stopfen pulli pullis jeans reißverschluss nähmaschine sewing buttons socks chaussettes boutons calcetines botones
elektronik electronics électronique electrónica: kondensator akku löten display platine handy rechner lötkolben kabel soldering capacitor battery fer
möbel furniture meubles muebles: stühle stuhl leimen leim schrank tisch regal regale kästen chairs chair wardrobe chaise armoire silla mesa
agenda calendario kalender planner: citas termine rendez-vous appointments
compra courses einkaufsliste shopping einkauf: súper supermercado nevera kühlschrank fridge frigo mercado
apuntes notes notizen diario tagebuch journal: cuaderno cuadernos libreta libretas libretita bloc carnet notizbuch
cartas letters briefe lettres postales postkarten postcards: sellos sello timbre stamp stamps buzón correos briefmarke
depurador debugger débogueur: gdb lldb breakpoint breakpoints devtools pdb xdebug
print printf: logs log logging echo console dbg
squash: squashed squashing
rebase: linear bisect rebasing fast-forward
merge: bubble bubbles diamonds
dubbed synchro synchronisiert doblada: synchronsprecher synchronfassung dubbing doblaje doublage doblado
untertitel untertiteln subtitles sous-titres subtítulos: omu subs ut vose vost vostfr subtitled
original: o-ton vo
gnome: mutter adwaita
kde: plasma konqueror krunner
xfce: thunar
vscode vs: copilot extensions
jetbrains intellij: pycharm webstorm
helix kakoune: hx
cash bargeld espèces efectivo liquide bar: coins coin notes wallet münzen scheine portemonnaie geldbeutel billets pièces monedas billetes
card karte carte tarjeta: tap chip debit credit nfc girocard ec
phone handy móvil téléphone: apple pay google
kobo: rakuten libby overdrive
kindle: amazon
tolino: thalia
pocketbook: inkpad
radiator heizkörper fernwärme district: rohre anschluss leitung
gas gaz: boiler therme brennwert brennwerttherme chaudière caldera
wärmepumpe heatpump pump: wp cop außeneinheit
holz wood bois leña pellets: ofen kamin stove logs log scheite stère poêle chimenea estufa
rye roggen seigle centeno: pumpernickel vollkorn
baguette baguettes: boulanger boulangerie croûte
wholemeal vollkorn complet integral: körner grains bran
pumpernickel: westfalen
cereal müsli: oats haferflocken granola
cappuccino: foam schaum
gin: tonic tanqueray juniper
whisky whiskey: islay malt bourbon peat dram
rum ron rhum: mojito
cat katze: kater katzenklo mieze minou
dog hund: rüde hündin gassi toutou
rabbit kaninchen: hasen lapine
fish: guppies goldfish tank
tortoise schildkröte tortue tortuga: panzer
running laufen: marathon parkrun joggen jogge joggen
cycling radfahren: rennrad gravel strava
swimming schwimmen: pool bahnen laps piscine piscina largos
climbing: bouldern boulder boulderhalle
football: goalie offside tor
volleyball: netz spike
basketball: dunk hoop nba
bus: busfahrer linienbus autobús
metro subway u-bahn underground tube: metrostation
tram: trambahn bim straßenbahn tranvía
walking: laufen fußweg promenade
scooter: e-scooter tier lime
github: actions copilot octocat microsoft
gitlab: runners
codeberg: ev gemeinnützig
sourcehut: srht
mercurial: hg
python: flask pip uv fastapi
rust: rustc clippy tokio
haskell: monad monads ghc
lisp clojure scheme: parens parentheses
javascript: vue angular
c: malloc pointer pointers segfault
monopoly: hotel parkstraße
catan: siedler settlers sheep
chess schach: lichess elo turm gambit
poker: bluff chips texas
tetris: blocks
minecraft: creeper blocks redstone
fridge: kühlschrank
spotify: playlist playlists abo
vinyl: needle turntable plattenspieler platine tocadiscos
bandcamp: friday
podcast: folgen episodes feed
paperback: taschenbuch poche
hardback hardcover: dust jacket gebunden
library bibliothek bibliothèque biblioteca: ausleihe ausleihen librarian emprunter préstamo
supermarket supermarkt: rewe edeka aldi lidl tesco sainsbury's carrefour mercadona
market markt marché mercado: wochenmarkt marktstand stall
pasta: spaghetti rigatoni nudeln
pizza: pizzeria
soup: ladle bowl
salad salat salade ensalada: lettuce dressing vinaigrette
burger: patty
schnitzel: panade wiener
ice eis glace helado: gelato cone waffel kugel cornet
`
  .split('\n')
  .filter((line) => line.includes(':'))

/**
 * Things of a kind, a line each: in a poll whose options are some of them, naming another answers "something else".
 */
export const SIBLINGS: readonly string[] = `
vim neovim emacs nano vscode vscodium code sublime helix kakoune kate zed jetbrains intellij pycharm webstorm clion notepad geany ed micro acme textmate bbedit atom eclipse xcode rider joe gedit cudatext lapce pluma mousepad phpstorm goland rubymine
linux windows macos mac freebsd openbsd netbsd haiku chromeos android amigaos solaris plan9 reactos templeos
debian ubuntu fedora mint arch manjaro opensuse suse gentoo nixos slackware alpine void qubes popos elementary zorin kali endeavouros rocky almalinux centos guix puppy tails mx mageia solus kubuntu bazzite trisquel
python javascript rust java go golang ruby php haskell lisp scheme racket clojure c csharp cpp perl lua swift kotlin typescript julia scala elixir erlang fortran cobol basic pascal scratch logo zig nim ocaml prolog smalltalk forth assembler assembly r matlab dart
firefox chrome chromium safari edge brave opera vivaldi librewolf lynx links qutebrowser tor falkon waterfox zen floorp ladybird palemoon
duckduckgo google bing kagi ecosia qwant startpage searx searxng yandex mojeek brave metager yahoo
signal whatsapp telegram matrix threema xmpp jabber sms irc discord imessage session wire briar delta slack teams messenger
mastodon bluesky twitter threads facebook instagram reddit lemmy pixelfed misskey pleroma akkoma sharkey friendica hubzilla diaspora tumblr linkedin tiktok
mona ivory tusky fedilab megalodon phanpy elk moshidon icecubes toot subway tooot metatext toot! semaphore pinafore whalebird rodent pachli husky mammoth mastodonte
coffee tea water juice cocoa chocolate milk cola coke mate rooibos lemonade beer wine kombucha smoothie kaffee tee wasser saft kakao café thé eau jus chocolat agua zumo leche yerba tereré
cat cats dog dogs hamster rabbit rabbits bird birds parrot fish snake tortoise turtle ferret rat rats guinea lizard gecko horse chicken chickens goat spider tarantula axolotl katze hund hase kaninchen vogel fisch schildkröte meerschweinchen chat chien lapin oiseau poisson tortue gato perro conejo pájaro pez tortuga
summer winter spring autumn
piano violin drums ukulele guitar flute recorder clarinet trumpet cello saxophone harp accordion banjo bass oboe trombone harmonica mandolin bagpipes tuba viola organ horn kazoo theremin bassoon klavier geige gitarre flöte trompete akkordeon blockflöte cello guitare violon batterie accordéon guitarra violín batería flauta
tomato pho borscht ramen miso minestrone lentil pea pumpkin leek potato onion gazpacho laksa goulash chicken noodle mushroom gumbo broccoli carrot tom dal mulligatawny
sourdough focaccia soda baguette rye naan pita brioche challah ciabatta cornbread bagel bagels injera pumpernickel tortilla flatbread roti chapati lavash
catan codenames poker chess carcassonne monopoly scrabble azul wingspan uno risk dominion bridge rummy dixit pandemic mahjong terraforming charades cluedo jenga ludo go backgammon hearts splendor munchkin hanabi
belote tarot jass skat doppelkopf schafkopf canasta rommé mau watten binokel cego coinche bridge rami poker uno tarock durak
train bus tram car bike bicycle walk foot ferry boat plane metro subway scooter skateboard unicycle horse motorbike moped taxi kayak
gas induction ceramic wood electric coal pellets oil
football rugby cricket tennis basketball hockey baseball volleyball handball golf cycling swimming running rowing climbing badminton chess darts snooker curling judo karate fencing
dinner supper tea lunch evening tucker
mabel sprocket gravy
pizza pasta burger sushi curry tacos salad ramen kebab lasagne risotto falafel dumplings
vanilla chocolate strawberry pistachio lemon mint hazelnut stracciatella mango coconut caramel raspberry coffee rum cookie salted liquorice
bash zsh fish nushell ksh tcsh powershell dash elvish xonsh
gnome kde plasma xfce cinnamon mate lxqt i3 sway hyprland awesome dwm budgie cosmic enlightenment bspwm openbox
github gitlab codeberg sourcehut bitbucket gitea forgejo radicle fossil pijul
postgres postgresql mysql mariadb sqlite mongodb redis oracle duckdb firebird couchdb
kindle kobo tolino paperback hardback paper ebook audiobook library pocketbook remarkable
bap cob barm roll bun teacake batch stottie bridie muffin breadcake nudger oggie blaa
brötchen semmel schrippe weckle weck weggli rundstück wecken mutschli kipf laabla bömmel
red green blue yellow purple orange pink black white brown turquoise teal grey gray violet magenta beige rot grün blau gelb lila schwarz weiß rosa türkis braun grau rouge vert bleu jaune noir blanc violet rose marron gris rojo verde azul amarillo negro blanco morado rosa naranja marrón
january february march april may june july august september october november december januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août septembre octobre novembre décembre enero febrero marzo abril junio julio agosto septiembre octubre noviembre diciembre
monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo
mercury venus earth mars jupiter saturn uranus neptune pluto
apple banana orange strawberry mango pear cherry grape peach pineapple melon watermelon kiwi blueberry raspberry plum fig lychee papaya grapefruit apricot rhubarb apfel banane erdbeere birne kirsche traube pfirsich melone himbeere pflaume feige pomme banane fraise poire cerise raisin pêche framboise prune figue manzana plátano fresa pera cereza uva melocotón sandía frambuesa ciruela higo
broccoli carrot spinach peas cauliflower aubergine courgette tomato cucumber kale sprouts cabbage asparagus beetroot parsnip leek artichoke okra brokkoli karotte möhre spinat erbsen blumenkohl zucchini gurke spargel rosenkohl kohlrabi brocoli carotte épinards petits-pois chou-fleur poireau asperge brócoli zanahoria espinacas coliflor calabacín pepino espárrago
muesli cereal porridge toast eggs pancakes yogurt yoghurt bacon croissant granola waffles fruit smoothie bagel muffin congee müsli brötchen haferflocken rührei joghurt obst tartines céréales yaourt œufs tostada tostadas cereales huevos yogur churros
cheddar brie gouda camembert stilton parmesan feta mozzarella emmental emmentaler manchego comté roquefort halloumi gruyère edam gorgonzola ricotta burrata reblochon raclette appenzeller munster cabrales wensleydale
jam honey nutella marmite peanut butter marmalade vegemite hummus cheese marmelade honig käse leberwurst confiture miel fromage mermelada mantequilla
ketchup mayo mayonnaise mustard sriracha tabasco vinegar curry aioli bbq brown gravy pesto senf moutarde mostaza alioli
fries mashed roast baked boiled wedges gratin rösti hash dauphinoise croquettes bratkartoffeln püree pommes klöße knödel salzkartoffeln frites purée sautées fritas asadas bravas tortilla
beer wine whisky whiskey gin vodka rum tequila cider mead sherry cocktail champagne prosecco absinthe brandy port sake bier wein schnaps bière vin cerveza vino sidra vermut
spaghetti penne fusilli farfalle rigatoni tagliatelle linguine orecchiette conchiglie ravioli lasagne gnocchi macaroni tortellini orzo bucatini
chocolate crisps liquorice gummy popcorn nuts fudge toffee biscuits pretzels marzipan marshmallow lakritz gummibärchen chips schokolade réglisse bonbons chocolat regaliz gominolas
oak birch beech pine maple willow elm ash yew chestnut lime spruce larch ginkgo cherry eiche buche kiefer ahorn weide linde kastanie tanne chêne hêtre bouleau saule érable sapin platane roble haya pino olivo encina
rose tulip daffodil lily sunflower daisy orchid lavender poppy peony iris dahlia bluebell snowdrop rosen tulpe sonnenblume lavendel mohn pfingstrose coquelicot lavande tournesol pivoine girasol lavanda amapola margarita
crow raven owl robin penguin puffin magpie eagle hawk sparrow blackbird swift heron pigeon gull duck goose swan woodpecker wren kingfisher flamingo pelican stork falcon kestrel tit starling parrot cockatoo albatross krähe rabe eule rotkehlchen amsel spatz adler storch meise specht elster taube corbeau chouette merle moineau pie aigle cigogne mésange cuervo búho petirrojo mirlo gorrión águila cigüeña
octopus whale shark dolphin seal turtle jellyfish squid crab lobster orca seahorse otter manatee stingray cuttlefish narwhal penguin krake wal hai delfin robbe poulpe baleine requin dauphin pulpo ballena tiburón delfín
lion tiger bear wolf fox elephant giraffe zebra panda koala kangaroo otter badger hedgehog sloth capybara raccoon squirrel moose beaver lynx löwe bär fuchs elefant dachs igel faultier eichhörnchen luchs ours loup renard hérisson blaireau castor écureuil oso lobo zorro erizo ardilla
cow sheep pig goat chicken horse donkey duck goose turkey alpaca llama kuh schaf schwein ziege huhn pferd esel vache mouton cochon chèvre poule âne vaca oveja cerdo cabra burro
dragon unicorn phoenix griffin mermaid troll goblin fairy kraken vampire werewolf zombie ghost basilisk centaur pegasus elf dwarf orc drache einhorn meerjungfrau licorne fée unicornio sirena
wizard fighter rogue bard cleric druid paladin ranger warlock sorcerer monk barbarian artificer
jazz rock metal pop classical folk punk techno blues hiphop rap country reggae ambient soul funk disco house opera electronic synthwave ska klassik schlager volksmusik classique chanson électro clásica flamenco salsa reggaetón
bach mozart beethoven chopin debussy brahms vivaldi handel mahler wagner satie haydn schubert tchaikovsky shostakovich ravel stravinsky sibelius elgar
fantasy crime scifi romance horror thriller biography history poetry comics manga memoir nonfiction classics krimi liebesromane lyrik sachbuch polar poésie policier novela poesía ensayo
batman superman spiderman ironman thor hulk wolverine deadpool flash wonderwoman catwoman robin
tos tng ds9 voyager enterprise discovery picard lower decks prodigy
playstation xbox switch nintendo pc steamdeck sega wii gamecube dreamcast atari gameboy n64 snes ps5 commodore amiga
zelda mario tetris minecraft doom skyrim stardew pokemon civilization factorio portal halflife witcher celeste hades sims quake pacman sonic animal
knitting crochet sewing embroidery quilting weaving pottery woodworking painting drawing origami macrame spinning felting stricken häkeln nähen sticken weben töpfern malen zeichnen tricot couture broderie poterie peinture punto ganchillo costura cerámica pintura
gardening reading cooking baking gaming cycling hiking photography birding chess knitting woodworking painting music running fishing dancing climbing
fountain ballpoint pencil felt gel rollerball marker quill brush kugelschreiber füller bleistift stylo-plume bic crayon bolígrafo lápiz pluma rotulador
obsidian joplin notion evernote logseq org onenote paper markdown keep bear standard notes simplenote zettlr zim cherrytree tiddlywiki vimwiki notebook dendron anytype
bitwarden keepass keepassxc 1password lastpass proton dashlane pass vaultwarden enpass brain paper notebook nordpass
gmail proton tuta tutanota posteo mailbox fastmail outlook gmx yahoo icloud hey riseup disroot migadu zoho selfhosted
thunderbird mutt neomutt outlook evolution k-9 k9 fairemail geary kmail claws apple betterbird aerc sylpheed notmuch mu4e alpine
spotify tidal deezer qobuz bandcamp youtube apple navidrome jellyfin funkwhale soundcloud vinyl cd mp3 plexamp
hugo jekyll eleventy astro gatsby pelican zola nikola wordpress ghost 11ty hexo next nuxt sveltekit publii bludit
react vue svelte angular solid htmx preact ember lit alpine jquery astro qwik
docker podman lxc kubernetes nix vagrant flatpak snap
apt pacman dnf nix brew zypper flatpak snap portage apk
samsung pixel iphone fairphone xiaomi oneplus nokia motorola sony shiftphone pinephone huawei nothing jolla
thinkpad macbook dell framework hp asus acer lenovo tuxedo surface system76 slimbook starlabs
qwerty dvorak colemak azerty qwertz neo bépo workman neo2 bone
toyota tesla vw volkswagen bmw audi ford renault peugeot fiat kia hyundai skoda seat dacia volvo mercedes opel citroën honda
gas oil heatpump pellets district electric wood solar wärmepumpe fernwärme pellets öl holz nachtspeicher gaz fioul bois chauffage gasóleo leña
wind solar nuclear hydro coal gas geothermal tidal wasserkraft kohle éolien solaire nucléaire eólica nuclear
cash card phone cheque watch paypal bargeld karte handy scheck überweisung espèces carte chèque efectivo tarjeta móvil bizum
sea mountains city countryside lake island forest desert home meer berge stadt land see insel wald mer montagne ville campagne mar montaña ciudad pueblo playa
tent hotel hostel campervan caravan airbnb cabin boat zelt wohnmobil ferienwohnung jugendherberge hütte tente camping-car gîte hôtel tienda albergue caravana
maths physics chemistry biology history geography art music pe english french german latin computing drama religion mathe physik chemie bio geschichte erdkunde kunst musik sport deutsch englisch französisch informatik physique chimie histoire géographie espagnol anglais matemáticas física química historia geografía plástica gimnasia lengua
latin woodwork cookery typing shorthand greek needlework metalwork drama
sneakers boots sandals slippers crocs barefoot heels clogs loafers trainers birkenstocks stiefel sandalen turnschuhe hausschuhe barfuß baskets bottes sandales chaussons botas sandalias zapatillas zuecos
letter email call text whatsapp signal fax postcard brief anruf mail sms postkarte lettre appel courriel carta llamada correo
radio newspaper tv online podcast mastodon rss newsletter zeitung fernsehen radio journal télé journal prensa periódico televisión
english german french spanish italian dutch portuguese polish russian japanese chinese arabic swedish norwegian danish finnish turkish welsh irish catalan basque latin esperanto korean hindi ukrainian deutsch englisch französisch spanisch italienisch niederländisch polnisch russisch allemand anglais espagnol italien alemán inglés francés italiano catalán euskera gallego
germany france spain italy portugal netherlands belgium austria switzerland poland sweden norway denmark finland ireland scotland england wales iceland greece czechia hungary croatia japan canada australia zealand
paris london berlin rome madrid vienna prague lisbon amsterdam copenhagen barcelona dublin edinburgh budapest stockholm oslo brussels zurich hamburg munich wien prag rom lissabon
tree flat house houseboat caravan castle cabin cottage bungalow
strings keys brass woodwind percussion voice
hugs handshake wave fistbump kiss nod
alarm sunlight cat kids radio wecker sonne réveil despertador gato
`
  .split('\n')
  .filter(Boolean)
