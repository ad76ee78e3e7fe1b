/**
 * Licenses of the SPDX list that no pattern knows, one stem a line: `STEM=words of its name:SUFFIX=more words,SUFFIX`.
 *
 * Words that an id holds anyway are not repeated. Written by `scripts/build-spdx-table.ts` from the npm package
 * spdx-license-list 6.12.0; read by `readSpdxTable`.
 */
export const SPDX_TABLE = `
0BSD=bsd zero clause
3D-Slicer-1.0
AAL=attribution assurance
ADSL=amazon digital services
AFL=academic free:1.1,1.2,2.0,2.1,3.0
ALGLIB-Documentation
AMD-newlib
AMDPLPA=amd's plpa map.c
AML-glslang
AML=apple mit
AMPAS=academy of motion picture arts and sciences bsd
ANTLR-PD=antlr software rights notice:,fallback=with fallback
APAFML=adobe postscript afm
APL=adaptive public:1.0
APSL=apple public source:1.0,1.1,1.2,2.0
ASWF-Digital-Assets:1.0,1.1
Abstyles
AdaCore-doc
Adobe:2006=systems incorporated source code,Display-PostScript,Glyph=glyph list,Utopia=utopia font
Advanced-Cryptics-Dictionary
Afmparse
Aladdin=aladdin free public
App-s2p
Arphic:1999=public
Artistic-1.0:Perl,cl8=w clause 8
Artistic=artistic 1:dist
Aspell:RU=russian
BOLA=buena onda:1.1
BSD-2-Clause:Darwin=ian darwin,FreeBSD,NetBSD,Patent=plus patent,Views=with views sentence,first-lines=first lines requirement,pkgconf-disclaimer
BSD-3-Clause-HP=hewlett packard bsd
BSD-3-Clause-LBNL=lawrence berkeley national labs bsd
BSD-3-Clause-No-Nuclear-License:,2014
BSD-3-Clause-No:Military-License,Nuclear-Warranty
BSD-3-Clause:Attribution,Clear,Modification,Open-MPI,Sun=sun microsystems,Tso,acpica,flex
BSD-4-Clause:Shortened,UC=university of california specific
BSD-Attribution=bsd with attribution and:HPND-disclaimer
BSD-Source:Code=code attribution,beginning-file=code attribution beginning of file
BSD:4.3RENO=4.3 reno,4.3TAHOE=4.3 tahoe,Advertising-Acknowledgement,Inferno-Nettverk,Mark-Modifications,Protection
BSD=systemics:Systemics-W3Works=w3works bsd,Systemics=bsd
BUSL=business source:1.1
Baekmuk
Bahyph
Barr
Beerware
BitTorrent=bittorrent open source:1.0,1.1
Bitstream:Charter=charter font,Vera=vera font
BlueOak=blue oak model:1.0.0
Boehm-GC=boehm demers weiser gc
Boehm=boehm demers weiser:GC-without-fee
Borceux
Brian-Gladman:2-Clause,3-Clause
Buddy
C-UDA=computational use of data:1.0
CAL-1.0=cryptographic autonomy 1:,Combined-Work-Exception
CAPEC-tou=common attack pattern enumeration and classification
CATOSL=computer associates trusted open source:1.1
CC=creative commons public domain:PDDC=dedication and certification,PDM-1.0=mark 1 universal
CDL=common documentation:1.0
CDLA=community data:Permissive-1.0,Permissive-2.0,Sharing-1.0
CECILL:B=b free software,C=c free software
CECILL=cecill free software:1.0,1.1,2.0,2.1
CERN-OHL=cern open hardware:1.1,1.2,P-2.0=2 permissive,S-2.0=2 strongly reciprocal,W-2.0=2 weakly reciprocal
CFITSIO
CMU-Mach:,nodoc=no notices in documentation
CNRI-Python:,GPL-Compatible=open source gpl compatible
CNRI:Jython
COIL-1.0=copyfree open innovation
CPAL=common public attribution:1.0
CPL=common public:1.0
CPOL=code project open:1.02
CUA:OPL-1.0=office public 1
Caldera:,no-preamble=without preamble
Catharon
ClArtistic=clarified artistic
Clips
Community:Spec-1.0=specification 1
Condor:1.1=public 1.1
Cornell-Lossless-JPEG
Cronyx
Crossword
CryptoSwift
CrystalStacker
Cube
D-FSL-1.0=deutsche freie software
DEC-3-Clause
DL-DE=data germany:BY-2.0=attribution 2,ZERO-2.0
DOC
DRL=detection rule:1.0,1.1
DSDP
DocBook:DTD,Schema,Stylesheet,XML
Dotseqn
ECL=educational community:1.0,2.0
EFL=eiffel forum:1.0,2.0
EPICS=epics open
ESA-PL=european space agency public:permissive-2.4=2.4 permissive type 3,strong-copyleft-2.4=esa pl 2.4 strong copyleft type 1,weak-copyleft-2.4=2.4 weak copyleft type 2
EUDatagrid=eu datagrid software
Elastic-2.0
Entessa=entessa public 1
ErlPL=erlang public:1.1
Eurosym
FBM=fuzzy bitmap
FDK-AAC=fraunhofer fdk aac codec library
FSFAP=fsf all permissive:,no-warranty-disclaimer=without warranty
FSFUL=fsf unlimited
FSFULLR=fsf unlimited with retention
FSFULLRSD=fsf unlimited with retention and short disclaimer
FSFULLRWD=fsf unlimited with retention and warranty disclaimer
FSL-1.1=functional source 1.1:ALv2=alv2 future,MIT=mit future
FTL=freetype project
Fair
Ferguson-Twofish
Frameworx:1.0=open 1
FreeBSD:DOC=documentation
FreeImage=freeimage public 1
Furuseth
GCR-docs=gnome gcr documentation
GD
GFDL-1.1=gnu free documentation 1.1:invariants-only=only invariants,invariants-or-later=or later invariants,no-invariants-only=only no invariants,no-invariants-or-later=or later no invariants
GFDL-1.2=gnu free documentation 1.2:invariants-only=only invariants,invariants-or-later=or later invariants,no-invariants-only=only no invariants,no-invariants-or-later=or later no invariants
GFDL-1.3=gnu free documentation 1.3:invariants-only=only invariants,invariants-or-later=or later invariants,no-invariants-only=only no invariants,no-invariants-or-later=or later no invariants
GL2PS
GLWTPL=good luck with that public
GPL-2.0-with=gnu general public 2 w:GCC-exception=gcc runtime library exception,autoconf-exception,bison-exception,classpath-exception,font-exception
GPL-3.0-with=gnu general public 3 w:autoconf-exception
GPL=gnu general public:3.0-with-GCC-exception=3 w gcc runtime library exception
Game-Programming-Gems
Giftware
Glide=3dfx glide
Glulxe
Graphics-Gems
Gutmann
HDF5
HIDAPI
HP=hewlett packard:1986,1989
HPND-export-US=hpnd with us government export control warning:,acknowledgement=and acknowledgment,modify=and modification rqmt
HPND-sell-variant-MIT-disclaimer=hpnd sell with mit disclaimer:rev=reverse
HPND-sell-variant:critical-systems=with safety critical systems clause
HPND-sell-variant=hpnd sell with:MIT-disclaimer
HPND=historical permission notice and disclaimer:,DEC,Fenneberg-Livingston,INRIA-IMAG,Intel,Kevlin-Henney,MIT-disclaimer=with mit disclaimer,Markus-Kuhn,Netrek,Pbmplus,SMC,UC-export-US=university of california us export warning,UC=university of california,doc-sell=documentation sell,doc=documentation,merchantability-variant,sell-MIT-disclaimer-xserver=sell xserver with mit disclaimer,sell-regexpr,sell-variant
HPND=hpnd with us government export control:export2-US=and 2 disclaimers
HTMLTIDY=html tidy
HaskellReport=haskell language report
Hippocratic-2.1
IBM:pibs=powerpc initialization and boot software
ICU
IEC-Code-Components:EULA=end user
IJG=independent jpeg group:,short
IPA=ipa font
IPL=ibm public:1.0
ISC-Veillard
ISO:permission=permission notice
ImageMagick
Imlib2
Info-ZIP
Inner-Net-2.0
InnoSetup=inno setup
Intel:ACPI=acpi software
Intel=intel open source
Interbase:1.0=public 1
JPL:image=image use policy
JPNIC=japan network information center
JSON
Jam
JasPer-2.0=jasper
Kastrup
Kazlib
Knuth-CTAN
LAL=art libre:1.2,1.3
LGPLLR=lesser general public for linguistic resources
LOOP=common lisp loop
LPD:document=documentation
LPL=lucent public:1.0,1.02
LPPL=latex project public:1.0,1.1,1.2,1.3a,1.3c
LZMA-SDK:9.22=versions 9.22 and beyond
LZMA-SDK=lzma sdk versions:9.11-to-9.20
Latex2e:,translated-notice=with translated notice permission
Leptonica
LiLiQ=libre du québec réciprocité:R-1.1=1.1,Rplus-1.1=forte 1.1
LiLiQ=libre du québec:P-1.1=permissive 1.1
Libpng
Linux-man-pages-copyleft:,2-para=2 paragraphs
Linux-man-pages:1-para=1 paragraph,copyleft-var=copyleft
Linux:OpenIB=kernel of openib.org
Lucida-Bitmap-Fonts
MIPS
MIT-CMU=cmu
MIT-advertising=enlightenment e16
MIT-enna=enna
MIT-feh=feh
MIT:0=no attribution,Click,Festival,Khronos-old,Modern-Variant,STK,Wu=tom wu,open-group,testregex
MITNFA=mit no false attribs
MMIXware
MMPL=minecraft mod public:1.0.1
MPEG:SSG=software simulation
MPL=mozilla public:2.0-no-copyleft-exception
MS=microsoft:LPL=limited public,PL=public,RL=reciprocal
MTLL=matrix template library
Mackerras-3-Clause:,acknowledgment
MakeIndex
Martin-Birgmeier
McPhee-slideshow
Minpack
MirOS
Motosoto
MulanPSL=mulan permissive software:1.0,2.0
Multics
Mup
NAIST=nara institute of science and technology:2003
NASA:1.3=open source 1.3
NBPL=net boolean public:1.0
NCBI:PD=public domain notice
NCGL-UK-2.0=non commercial government
NCL=ncl source code
NCSA=university of illinois ncsa open source
NGPL=nethack general public
NICTA:1.0=public software 1
NIST-PD=nist public domain notice:,TNT,fallback=with fallback
NIST:Software
NLOD=norwegian for open government data nlod:1.0,2.0
NLPL=no limit public
NOSL=netizen open source
NPL=netscape public:1.0,1.1
NPOSL=non profit open software:3.0
NRL
NTIA:PD=public domain notice
NTP:,0=no attribution
Naumen=naumen public
Net-SNMP
NetCDF
Newsletr
Nokia=nokia open source
Noweb
Nunit
O-UDA=open use of data:1.0
OAR
OCCT-PL=open cascade technology public
OCLC:2.0=research public 2
ODC-By=open data commons attribution:1.0
OFFIS
OFL-1.0=sil open font 1 with:RFN=reserved font name,no-RFN=no reserved font name
OFL-1.1=sil open font 1.1 with:RFN=reserved font name,no-RFN=no reserved font name
OGC:1.0=software 1
OGDL-Taiwan=taiwan open government data:1.0
OGL-UK=open government:1.0,2.0,3.0
OGL=open government:Canada-2.0=canada
OGTSL=open group test suite
OLDAP=open ldap public:1.1,1.2,1.3,1.4,2.0.1,2.0=2 or possibly 2.0a and 2.0b,2.1,2.2,2.2.1,2.2.2,2.3,2.4,2.5,2.6,2.7,2.8
OLFL=open logistics foundation:1.3
OML=open market
OPL-UK=united kingdom open parliament:3.0
OPL=open public:1.0
OPUBL=open publication:1.0
OSC-1.0
OSET:PL-2.1=public 2.1
OSL=open software:1.0,1.1,2.0,2.1,3.0
OSSP
OpenMDW-1.0
OpenPBS:2.3=2.3 software
OpenSSL:,standalone
OpenVision
PADL
PDDL=open data commons public domain dedication:1.0
PHP:3.0,3.01
PPL=peer production
PSF=python software foundation:2.0
ParaType-Free-Font-1.3
Parity=parity public:6.0.0,7.0.0
Pixar
Plexus=plexus classworlds
PolyForm:Noncommercial-1.0.0,Small-Business-1.0.0
PostgreSQL
Python:2.0,2.0.1
QPL-1.0=q public 1:,INRIA-2004
Qhull
RHeCos=red hat ecos public:1.1
RPL=reciprocal public:1.1,1.5
RPSL=realnetworks public source:1.0
RSA:MD=message digest
RSCPL=ricoh source code public
Rdisc
Ruby:,pty=pty extension
SAX-PD=sax public domain notice:,2.0
SCEA=scea shared source
SGI-B=sgi free software b:1.0,1.1,2.0
SGI:OpenGL
SGMLUG:PM=parser materials
SGP4=sgp4 permission notice
SHL=solderpad hardware:0.5,0.51
SISSL=sun industry standards source 1.1
SISSL=sun industry standards source:1.2
SL
SMAIL:GPL=general public
SMLNJ=standard ml of new jersey
SMPPL=secure messaging protocol public
SNIA=snia public 1.1
SOFA=sofa software
SPL=sun public:1.0
SSH:OpenSSH,short=short notice
SSLeay-standalone
SSPL=server side public:1.0
SUL=sustainable use:1.0
SWL=scheme widget library swl software
Saxpath
SchemeReport=scheme language report
Sendmail:,8.23,Open-Source-1.1
SimPL=simple public:2.0
Sleepycat
Soundex
Spencer:86,94,99
StandardML-NJ=standard ml of new jersey
SugarCRM:1.1.3=public 1.1.3
Sun-PPP:,2000
SunPro
Symlinks
TAPR:OHL-1.0=open hardware 1
TCL=tcl tk
TCP-wrappers
TGPPL=transitive grace period public:1.0
TMate=tmate open source
TORQUE:1.1=2.5 software 1.1
TOSL=trusster open source
TPDL=time parsedate
TPL=thor public:1.0
TTWL=text tabs+wrap
TTYP0
TU=technische universitaet:Berlin-1.0,Berlin-2.0
TekHVC
TermReadKey
ThirdEye
TrustedQSL
UCAR
UCL=upstream compatibility:1.0
UMich-Merit=michigan merit networks
UPL=universal permissive:1.0
URT-RLE=utah raster toolkit run length encoded
Ubuntu-font-1.0
UnRAR
Unicode-DFS=unicode data files and software:2015,2016
Unicode:3.0,TOU=terms of use
UnixCrypt
Unlicense:libtelnet,libwhirlpool
VOSTROM=vostrom public for open source
VSL=vovida software:1.0
Vim
Vixie-Cron
W3C=w3c software notice and 2002 12 31
W3C=w3c software notice and:19980720=1998 07 20,20150513=document 2015 05 13
WTFNMFPL=do what f ck you want to but it's not my fault public
WTFPL=do what f ck you want to public
Watcom=sybase open watcom public:1.0
Widget-Workshop
WordNet
Wsuipa
X11-no-permit:persons=persons clause
X11:,distribute-modifications-variant=distribution modification,swapped=swapped final paragraphs
XFree86-1.1
XSkat
Xdebug-1.03
Xerox
Xfig
Xnet=x.net
YPL=yahoo public:1.0,1.1
ZPL=zope public:1.1,2.0,2.1
Zed
Zeeff
Zend-2.0
Zimbra=zimbra public:1.3,1.4
any-OSI:,perl-modules
bcrypt-Solar-Designer
blessing=sqlite blessing
bzip2=bzip2 and libbzip2:1.0.5,1.0.6
check-cvs
checkmk
copyleft-next:0.3.0,0.3.1
curl
cve=common vulnerability enumeration:tou
diffmark
dtoa=david m gay dtoa
dvipdfm
eCos-2.0
eGenix=egenix.com public 1.1
etalab:2.0=open 2
fwlw
gSOAP:1.3b=public 1.3b
generic-xts
gnuplot
gtkbook
hdparm
hyphen-bulgarian
iMatix=imatix standard function library
jove
libpng=png reference library:1.6.35=1 for libpng 0.5 through 1.6.35,2.0
libselinux:1.0=public domain notice
libtiff
libutil-David-Nugent
lsof
magaz
mailprio
man2html
metamail
mpi-permissive
mpich2
mplus=mplus font
ngrep
pkgconf
pnmstitch
psfrag
psutils
python-ldap
radvd
snprintf
softSurfer
ssh-keyscan
swrule
threeparttable
ulem
w3m
wwl
wxWindows=wxwindows library
xinetd
xkeyboard-config-Zinoviev
xlock
xpp
xzoom
zlib=zlib libpng with:acknowledgement
`
