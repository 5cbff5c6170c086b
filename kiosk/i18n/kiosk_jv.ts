<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="jv" sourcelanguage="en">
<context>
    <name>AccessCorner</name>
    <message>
        <source>Large text</source>
        <translation>Ageng</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontras</translation>
    </message>
    <message>
        <source>Low keys</source>
        <translation>Ngandhap</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Swanten</translation>
    </message>
    <message>
        <source>Deaf</source>
        <translation>Tuli</translation>
    </message>
    <message>
        <source>Can&apos;t hear</source>
        <translation>Boten mireng</translation>
    </message>
    <message>
        <source>Call me with light on the screen</source>
        <translation>Kula dipuntimbali mawi cahya ing layar</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>{printer} ({url}): {state}; {used} of {roll} m of paper used</source>
        <translation>{printer} ({url}): {state}; kertas sampun dipunginakaken {used} saking {roll} m</translation>
    </message>
    <message>
        <source>{job}  {ticket}  {state}</source>
        <translation>{job}  {ticket}  {state}</translation>
    </message>
    <message>
        <source>{job}  {ticket}  Did it come out of {printer}? ({detail})</source>
        <translation>{job}  {ticket}  Punapa medal saking {printer}? ({detail})</translation>
    </message>
    <message>
        <source>{printer} has a new roll of {metres} m</source>
        <translation>{printer} ngginakaken gulungan enggal {metres} m</translation>
    </message>
    <message>
        <source>{printer} says when a slip is printed</source>
        <translation>{printer} paring pirsa menawi slip sampun kacithak</translation>
    </message>
    <message>
        <source>{count} slips wait for a person: kiosk printer jobs</source>
        <translation>{count} slip ngrantos dipunpriksa petugas: kiosk printer jobs</translation>
    </message>
    <message>
        <source>nobody has asked it yet what it can: kiosk printer probe {url}</source>
        <translation>dereng wonten ingkang nyuwun pirsa punapa kasagedanipun: kiosk printer probe {url}</translation>
    </message>
    <message>
        <source>No slip is under way, and none is unknown</source>
        <translation>Mboten wonten slip ingkang dipuncithak utawi dereng cetha</translation>
    </message>
    <message>
        <source>{printer} tells of paper and cover, not when a slip is printed</source>
        <translation>{printer} paring pirsa kertas lan tutupipun, nanging mboten menawi slip kacithak</translation>
    </message>
    <message>
        <source>{printer} answers nothing: look at its slips</source>
        <translation>{printer} mboten mangsuli punapa-punapa: slipipun kedah dipunpriksa</translation>
    </message>
    <message>
        <source>{printer} says that the test page is printed</source>
        <translation>{printer} paring pirsa bilih kaca uji sampun kacithak</translation>
    </message>
    <message>
        <source>The test page was sent to {printer}; look whether it came out whole</source>
        <translation>Kaca uji sampun dipunkintun dhateng {printer}; mangga dipunpirsani punapa medal wetah</translation>
    </message>
    <message>
        <source>{printer} printed no test page. {cause}</source>
        <translation>{printer} mboten nyithak kaca uji. {cause}</translation>
    </message>
    <message>
        <source>Nobody knows whether the test page came out of {printer}: look. {cause}</source>
        <translation>Dereng cetha punapa kaca uji medal saking {printer}: mangga dipunpirsani. {cause}</translation>
    </message>
    <message>
        <source>No printer is known here yet: kiosk printer probe URL</source>
        <translation>Dereng wonten printer ingkang dipuntepangi: kiosk printer probe URL</translation>
    </message>
    <message>
        <source>its cover is open</source>
        <translation>tutupipun menga</translation>
    </message>
    <message>
        <source>it has no paper</source>
        <translation>kertas telas</translation>
    </message>
    <message>
        <source>this user may not open it and needs the group of its device (lp or dialout)</source>
        <translation>pangginaan menika mboten kepareng mbikak, kedah mlebet grup pirantosipun (lp utawi dialout)</translation>
    </message>
    <message>
        <source>something else is there, no printer</source>
        <translation>wonten barang sanes ing ngriku, sanes printer</translation>
    </message>
    <message>
        <source>it reports an error</source>
        <translation>nglapuraken gangguan</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>mboten mangsuli</translation>
    </message>
    <message>
        <source>its paper will soon be out</source>
        <translation>kertas sampun meh telas</translation>
    </message>
    <message>
        <source>Nobody had been asked to leave. Nothing was changed.</source>
        <translation>Boten wonten evakuasi ingkang saweg lumampah. Boten wonten ingkang dipunéwahi.</translation>
    </message>
    <message>
        <source>{office} is founded; its profile is in force as version {version}</source>
        <translation>{office} sampun dipundamel; profilipun lumampah minangka versi {version}</translation>
    </message>
    <message>
        <source>{office} has a new profile, in force as version {version}</source>
        <translation>{office} ngginakaken profil enggal, lumampah minangka versi {version}</translation>
    </message>
    <message>
        <source>nothing to see to</source>
        <translation>mboten wonten alangan</translation>
    </message>
    <message>
        <source>{counter}: open; {queues}</source>
        <translation>{counter}: bikak; {queues}</translation>
    </message>
    <message>
        <source>{counter}: closed; {queues}</source>
        <translation>{counter}: tutup; {queues}</translation>
    </message>
    <message>
        <source>queue {queues}</source>
        <translation>antrean {queues}</translation>
    </message>
    <message>
        <source>queues {queues}</source>
        <translation>antrean {queues}</translation>
    </message>
    <message>
        <source>Services, each with its queue and its code:</source>
        <translation>Layanan, saben-saben kaliyan antrean saha kodenipun:</translation>
    </message>
    <message>
        <source>Counters:</source>
        <translation>Loket:</translation>
    </message>
    <message>
        <source>counter {counter}</source>
        <translation>loket {counter}</translation>
    </message>
    <message>
        <source>it tells nothing of itself: look at its slips</source>
        <translation>mboten paring pirsa kawontenanipun: mangga mirsani slipipun</translation>
    </message>
    <message>
        <source>The slip of {ticket} came out</source>
        <translation>Slip {ticket} sampun medal</translation>
    </message>
    <message>
        <source>{ticket}, copy no. {copy}</source>
        <translation>{ticket}, salinan kaping-{copy}</translation>
    </message>
    <message>
        <source>{printer} is forgotten</source>
        <translation>{printer} sampun dipunbusak saking daptar</translation>
    </message>
    <message>
        <source>{ticket} to counter {counter} (call {calls})</source>
        <translation>{ticket} dhateng loket {counter} (panimbalan {calls})</translation>
    </message>
    <message>
        <source>No tickets are given until: kiosk resume</source>
        <translation>Nomer mboten dipunparingaken ngantos: kiosk resume</translation>
    </message>
    <message>
        <source>Display {display} shows and speaks: {zones}.</source>
        <translation>Layar {display} nampilaken saha mungel: {zones}.</translation>
    </message>
    <message>
        <source>Display {display} only shows, for another speaks there: {zones}.</source>
        <translation>Layar {display} namung nampilaken amargi layar sanes sampun mungel wonten mrika: {zones}.</translation>
    </message>
    <message>
        <source>Display {display} only shows: {zones}.</source>
        <translation>Layar {display} namung nampilaken: {zones}.</translation>
    </message>
    <message>
        <source>No display is open: nothing is shown or said in the hall.</source>
        <translation>Mboten wonten layar ingkang dipunbikak: timbalan mboten ketingal saha mboten kapireng wonten papan tengga.</translation>
    </message>
    <message>
        <source>No display speaks in: {zones}.</source>
        <translation>Mboten wonten layar ingkang mungel wonten: {zones}.</translation>
    </message>
    <message>
        <source>The message is said in: {zones}.</source>
        <translation>Wara-wara dipunaturaken wonten: {zones}.</translation>
    </message>
    <message>
        <source>The journal goes on, with the clock set back by {length}</source>
        <translation>Jurnal dipunlajengaken, kanthi jam mundur {length}</translation>
    </message>
    <message>
        <source>Displays and loudspeakers ask everybody to leave. Call it off with: kiosk evacuate --end</source>
        <translation>Layar lan pangeras swanten nyuwun sedaya tiyang medal. Batalaken mawi: kiosk evacuate --end</translation>
    </message>
    <message>
        <source>{office}: this profile is in force already, as version {version}</source>
        <translation>{office}: profil punika sampun lumampah, minangka versi {version}</translation>
    </message>
    <message>
        <source>Tickets are given</source>
        <translation>Nomer dipunparingaken</translation>
    </message>
    <message>
        <source>{queue}: {waiting} waiting, {issued} issued</source>
        <translation>{queue}: {waiting} ngentosi, {issued} kapundhut</translation>
    </message>
    <message>
        <source>PIN: </source>
        <translation>PIN: </translation>
    </message>
    <message>
        <source>New PIN, 4 to 8 digits: </source>
        <translation>PIN énggal, 4 dumugi 8 angka: </translation>
    </message>
    <message>
        <source>The same once more: </source>
        <translation>Sepindhah malih, ingkang sami: </translation>
    </message>
    <message>
        <source>Queue {queue} gives no numbers until {until}</source>
        <translation>Antrean {queue} mboten maringi nomer ngantos {until}</translation>
    </message>
    <message>
        <source>{queue}: {served} served, {no_shows} did not come, {left} left</source>
        <translation>{queue}: {served} dipunladosi, {no_shows} mboten rawuh, {left} taksih kantun</translation>
    </message>
    <message>
        <source>{ticket} ({state}) had waited {length}</source>
        <translation>{ticket} ({state}) sampun ngentosi {length}</translation>
    </message>
    <message>
        <source>{day} goes on; these wait again: {tickets}</source>
        <translation>{day} dipunlajengaken; nomer menika ngentosi malih: {tickets}</translation>
    </message>
    <message>
        <source>{code}: {service}, {at}. Bring this code.</source>
        <translation>{code}: {service}, {at}. Kode menika dipunbekta.</translation>
    </message>
    <message>
        <source>Estimated in the profile, to be confirmed: {days}</source>
        <translation>Taksih kinten-kinten ing profil, prelu dipunpestekaken: {days}</translation>
    </message>
    <message>
        <source>Queue {queue} gives no numbers until: kiosk queue open {queue}</source>
        <translation>Antrean {queue} mboten maringi nomer ngantos: kiosk queue open {queue}</translation>
    </message>
    <message>
        <source>{count} did not come to their appointment</source>
        <translation>{count} tiyang mboten rawuh ing wekdal semayanipun</translation>
    </message>
    <message>
        <source>{at}  {code}  {service}: expected</source>
        <translation>{at}  {code}  {service}: dipunentosi</translation>
    </message>
    <message>
        <source>{at}  {code}  {service}: has come</source>
        <translation>{at}  {code}  {service}: sampun rawuh</translation>
    </message>
    <message>
        <source>Queue {queue} gives numbers</source>
        <translation>Antrean {queue} maringi nomer</translation>
    </message>
    <message>
        <source>Appointment {code} is called off</source>
        <translation>Semayan {code} dipunwurungaken</translation>
    </message>
    <message>
        <source>Add these to the holidays of the profile; compare them with the decree.</source>
        <translation>Menika dipuntambahaken ing dhaptar prei (holidays) profil; dipuncocogaken kaliyan SKB.</translation>
    </message>
    <message>
        <source>The profile has every holiday that is proposed.</source>
        <translation>Profil sampun ngewrat sedaya dinten prei ingkang dipunusulaken.</translation>
    </message>
    <message>
        <source>Joint leave of that year is not known yet.</source>
        <translation>Cuti bersama taun menika dereng dipunmangertosi.</translation>
    </message>
    <message>
        <source>An estimated day does not close the office. When it is decreed, correct its date and take “estimated” out.</source>
        <translation>Dinten ingkang taksih kinten-kinten mboten nutup kantor. Menawi sampun dipuntetepaken, tanggalipun dipunleresaken lan “estimated” dipunbucal.</translation>
    </message>
    <message>
        <source>{day} is closed</source>
        <translation>{day} sampun dipuntutup</translation>
    </message>
    <message>
        <source>{day} goes on</source>
        <translation>{day} dipunlajengaken</translation>
    </message>
    <message>
        <source>Nobody has an appointment on {day}</source>
        <translation>Mboten wonten semayan ing {day}</translation>
    </message>
    <message>
        <source>Displays:</source>
        <translation>Layar timbalan:</translation>
    </message>
    <message>
        <source>{ticket}: “{service}” in queue {queue} follows when this service is finished</source>
        <translation>{ticket}: “{service}” ing antrean {queue} nyusul sasampunipun paladosan menika rampung</translation>
    </message>
    <message>
        <source>{ticket}: “{move}” is undone. Now: {state}</source>
        <translation>{ticket}: “{move}” dipunwangsulaken. Samenika: {state}</translation>
    </message>
    <message>
        <source>Counter {counter} serves {queues}, as the profile says</source>
        <translation>Loket {counter} ngladosi {queues}, miturut profil</translation>
    </message>
    <message>
        <source>{ticket} waits in queue {queue}: {ahead} ahead</source>
        <translation>{ticket} ngentosi ing antrean {queue}: {ahead} ing ngajeng</translation>
    </message>
    <message>
        <source>{ticket} waits for counter {counter}: {ahead} ahead</source>
        <translation>{ticket} ngentosi loket {counter}: {ahead} ing ngajeng</translation>
    </message>
    <message>
        <source>Counter {counter} had no open ticket</source>
        <translation>Ing loket {counter} mboten wonten tiket ingkang taksih dipunladosi</translation>
    </message>
    <message>
        <source>{ticket}: {state}, {ahead} ahead</source>
        <translation>{ticket}: {state}, {ahead} ing ngajeng</translation>
    </message>
    <message>
        <source>  {since}  {service}, queue {queue}: {state}</source>
        <translation>  {since}  {service}, antrean {queue}: {state}</translation>
    </message>
    <message>
        <source>  {since}  {service}, queue {queue}, counter {counter}: {state}</source>
        <translation>  {since}  {service}, antrean {queue}, loket {counter}: {state}</translation>
    </message>
    <message>
        <source>Counter {counter} serves {queues} until the day ends</source>
        <translation>Loket {counter} ngladosi {queues} ngantos dinten rampung</translation>
    </message>
    <message>
        <source>{ticket}: {state}</source>
        <translation>{ticket}: {state}</translation>
    </message>
    <message>
        <source>The administrator&apos;s code: </source>
        <translation>Kode administrator: </translation>
    </message>
    <message>
        <source>The administrator&apos;s full name: </source>
        <translation>Nama jangkep administrator: </translation>
    </message>
    <message>
        <source>{ticket} to counter {counter}: {state}</source>
        <translation>{ticket} dhateng loket {counter}: {state}</translation>
    </message>
    <message>
        <source>{queue}: closed. {words}</source>
        <translation>{queue}: dipuntutup. {words}</translation>
    </message>
    <message>
        <source>“{officer}” has signed out at counter {counter}</source>
        <translation>“{officer}” sampun medal saking loket {counter}</translation>
    </message>
    <message>
        <source>“{officer}” at counter {counter} is away until {until} ({reason}). Go on with: kiosk back {counter}</source>
        <translation>“{officer}” ing loket {counter} késah dumugi {until} ({reason}). Lajengaken mawi: kiosk back {counter}</translation>
    </message>
    <message>
        <source>“{officer}” is back at counter {counter} after {length}</source>
        <translation>“{officer}” wangsul ing loket {counter} sasampunipun {length}</translation>
    </message>
    <message>
        <source>{name} works here as {role}, with the code “{officer}”: kiosk sign-in COUNTER --officer {officer}</source>
        <translation>{name} nyambut damel ing mriki minangka {role}, mawi kode “{officer}”: kiosk sign-in LOKET --officer {officer}</translation>
    </message>
    <message>
        <source>{name} (“{officer}”) works here no more; the records stay</source>
        <translation>{name} (“{officer}”) mboten nyambut damel ing mriki malih; cathetanipun tetep wonten</translation>
    </message>
    <message>
        <source>“{officer}” has a new PIN</source>
        <translation>“{officer}” gadhah PIN énggal</translation>
    </message>
    <message>
        <source>“{officer}” is signed in at counter {counter} already</source>
        <translation>“{officer}” pancèn sampun mlebet ing loket {counter}</translation>
    </message>
    <message>
        <source>Nobody is known here yet: kiosk officer add CODE --name NAME</source>
        <translation>Dèrèng wonten petugas ing mriki: kiosk officer add KODE --name NAMA</translation>
    </message>
    <message>
        <source>“{officer}” works at counter {counter} now, for “{before}”</source>
        <translation>Sapunika “{officer}” makarya ing loket {counter}, nggantos “{before}”</translation>
    </message>
    <message>
        <source>“{officer}” works at counter {counter}</source>
        <translation>“{officer}” makarya ing loket {counter}</translation>
    </message>
    <message>
        <source>works here no more</source>
        <translation>mboten nyambut damel ing mriki malih</translation>
    </message>
    <message>
        <source>no PIN</source>
        <translation>tanpa PIN</translation>
    </message>
    <message>
        <source>The evacuation is over: calls are said again. Recall those who had been called and left.</source>
        <translation>Evakuasi sampun rampung: panimbal kasuwanten malih. Mangga katimbalan malih ingkang sampun katimbalan lajeng medal.</translation>
    </message>
    <message>
        <source>Nobody is waiting for counter {counter}</source>
        <translation>Mboten wonten ingkang ngentosi kangge loket {counter}</translation>
    </message>
    <message>
        <source>The records do not hold: {problems}</source>
        <translation>Cathetan mboten wetah: {problems}</translation>
    </message>
    <message>
        <source>The clock was right already: nothing had to be confirmed</source>
        <translation>Jamipun sampun leres: mboten wonten ingkang kedah dipuntegasaken</translation>
    </message>
    <message>
        <source>{ticket}: {ahead} ahead</source>
        <translation>{ticket}: {ahead} ing ngajeng</translation>
    </message>
    <message>
        <source>It was taken without a slip, and repeating it makes none. For one: kiosk reprint {ticket} --reason not_printed</source>
        <translation>Nomer punika dipunpundhut tanpa slip, lan mbaleni mboten nyithak slip. Kangge nyithak: kiosk reprint {ticket} --reason not_printed</translation>
    </message>
    <message>
        <source>The slip waits for the printer.</source>
        <translation>Slip ngentosi pancithak.</translation>
    </message>
    <message>
        <source>The slip is being sent.</source>
        <translation>Slip saweg dipunkintun.</translation>
    </message>
    <message>
        <source>The slip was printed.</source>
        <translation>Slip sampun kacithak.</translation>
    </message>
    <message>
        <source>The slip was sent; look whether it came out.</source>
        <translation>Slip sampun dipunkintun; mangga dipunpriksani punapa sampun medal.</translation>
    </message>
    <message>
        <source>No slip was printed; the number counts.</source>
        <translation>Slip mboten kacithak; nomeripun tetep sah.</translation>
    </message>
    <message>
        <source>Nobody knows whether the slip came out: look.</source>
        <translation>Mboten kasumerepan punapa slipipun medal: mangga dipunpriksani.</translation>
    </message>
    <message>
        <source>{ticket} at counter {counter}: {state}</source>
        <translation>{ticket} ing loket {counter}: {state}</translation>
    </message>
    <message>
        <source>{events} events and {tickets} tickets hold; head {head}</source>
        <translation>{events} kadadosan lan {tickets} tiket wetah; sirah {head}</translation>
    </message>
    <message>
        <source>{path} has the schema of this version</source>
        <translation>{path} sampun ngagem skema versi menika</translation>
    </message>
    <message>
        <source>The dispenser at printer “{printer}” gives no tickets until: kiosk resume --dispenser PRINTER</source>
        <translation>Mesin antrean kanthi printer “{printer}” mboten maringi nomer ngantos: kiosk resume --dispenser PRINTER</translation>
    </message>
    <message>
        <source>Tickets are given, but not by the dispenser at printer “{printers}”: kiosk resume --dispenser PRINTER</source>
        <translation>Nomer dipunparingaken, nanging mboten dening mesin antrean kanthi printer “{printers}”: kiosk resume --dispenser PRINTER</translation>
    </message>
    <message>
        <source>{ticket}: {bytes} bytes, {millimetres} mm of paper; written to {files}</source>
        <translation>{ticket}: {bytes} bita, {millimetres} mm dlancang; kaserat dhateng {files}</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation>Betah kawigatosan</translation>
    </message>
    <message>
        <source>Nothing at the moment.</source>
        <translation>Sapunika boten wonten.</translation>
    </message>
</context>
<context>
    <name>BackKey</name>
    <message>
        <source>Back</source>
        <translation>Wangsul</translation>
    </message>
</context>
<context>
    <name>Break</name>
    <message>
        <source>rest</source>
        <translation>ngaso</translation>
    </message>
    <message>
        <source>meal</source>
        <translation>dhahar</translation>
    </message>
    <message>
        <source>prayer</source>
        <translation>salat utawi ngibadah</translation>
    </message>
    <message>
        <source>errand</source>
        <translation>kabetahan dhinas</translation>
    </message>
    <message>
        <source>other reason</source>
        <translation>sabab sanès</translation>
    </message>
</context>
<context>
    <name>BreakPage</name>
    <message>
        <source>Break: %1</source>
        <translation>Ngaso: %1</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Wangsul ngladosi</translation>
    </message>
    <message>
        <source>Nobody is called here meanwhile. Waiting: %1</source>
        <translation>Sauntawis menika mboten wonten ingkang katimbalan. Ngentosi: %1</translation>
    </message>
</context>
<context>
    <name>BringCard</name>
    <message>
        <source>Make sure you bring</source>
        <translation>Ingkang kedah dipunasta</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Syarat</translation>
    </message>
    <message>
        <source>Nothing is needed for this service.</source>
        <translation>Mboten wonten syarat kangge paladosan menika.</translation>
    </message>
    <message>
        <source>Papers not complete? Ask first at: %1</source>
        <translation>Berkas dereng jangkep? Tanglet ing: %1</translation>
    </message>
</context>
<context>
    <name>CallSentence</name>
    <message>
        <source>Counter</source>
        <translation>Loket</translation>
    </message>
</context>
<context>
    <name>CallSentenceTall</name>
    <message>
        <source>Counter</source>
        <translation>Loket</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Nothing yet today</source>
        <translation>Dinten punika dereng wonten</translation>
    </message>
</context>
<context>
    <name>ClassChoice</name>
    <message>
        <source>Choose your queue</source>
        <translation>Pilih jinis antrean</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Reguler</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>Elderly 60+, disabled, pregnant, nursing, with a child. No proof.</source>
        <translation>Sepuh 60+, disabilitas, ngandhut, nyusoni, mbekta lare. Tanpa bukti.</translation>
    </message>
    <message>
        <source>Elderly, disabled, pregnant, nursing, with a child</source>
        <translation>Sepuh, disabilitas, ngandhut, nyusoni, mbekta lare</translation>
    </message>
</context>
<context>
    <name>ClockSheet</name>
    <message>
        <source>The clock is right</source>
        <translation>Jamipun leres</translation>
    </message>
</context>
<context>
    <name>ClosedHero</name>
    <message>
        <source>Opens again</source>
        <translation>Bikak malih</translation>
    </message>
</context>
<context>
    <name>ClosedSheet</name>
    <message>
        <source>Have a number already?</source>
        <translation>Kagungan nomer?</translation>
    </message>
    <message>
        <source>Need a person?</source>
        <translation>Mbetahaken petugas?</translation>
    </message>
    <message>
        <source>See what to bring</source>
        <translation>Mirsani syarat paladosan</translation>
    </message>
    <message>
        <source>Prepare your papers for next time</source>
        <translation>Nyawisaken berkas kangge rawuh salajengipun</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Connected</source>
        <translation>Kasambung</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>Counter {counter}</source>
        <translation>Loket {counter}</translation>
    </message>
    <message>
        <source>{ticket} is {state} now.</source>
        <translation>{ticket} samenika {state}.</translation>
    </message>
    <message>
        <source>standard {number} min</source>
        <translation>standar {number} menit</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} mnt {seconds} dtk</translation>
    </message>
    <message>
        <source>Waiting in queue {queues}</source>
        <translation>Ngentosi ing antrean {queues}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} malih</translation>
    </message>
    <message>
        <source>Printer {printer} is open</source>
        <translation>Printer {printer} menga</translation>
    </message>
    <message>
        <source>Close its cover. Numbers are shown on the screen meanwhile.</source>
        <translation>Sumangga dipuntutup. Salebetipun menika nomer katingal wonten layar.</translation>
    </message>
    <message>
        <source>Printer {printer} has no paper</source>
        <translation>Kertas printer {printer} telas</translation>
    </message>
    <message>
        <source>Put in a new roll. Numbers are shown on the screen meanwhile.</source>
        <translation>Sumangga dipunpasangi gulungan enggal. Salebetipun menika nomer katingal wonten layar.</translation>
    </message>
    <message>
        <source>Printer {printer} reports an error</source>
        <translation>Printer {printer} wonten gangguan</translation>
    </message>
    <message>
        <source>Take out jammed paper, then switch it off and on again.</source>
        <translation>Kertas ingkang macet dipunwedalaken, lajeng dipunpejahi lan dipungesangaken malih.</translation>
    </message>
    <message>
        <source>Printer {printer} does not answer</source>
        <translation>Printer {printer} mboten mangsuli</translation>
    </message>
    <message>
        <source>Check its power and its cable. Numbers are shown on the screen.</source>
        <translation>Listrik lan kabelipun dipunpriksa. Nomer katingal wonten layar.</translation>
    </message>
    <message>
        <source>Printer {printer} will soon have no paper</source>
        <translation>Kertas printer {printer} sampun meh telas</translation>
    </message>
    <message>
        <source>Have a new roll ready, or change it now.</source>
        <translation>Gulungan enggal dipuncawisaken, utawi dipungantos sapunika.</translation>
    </message>
    <message>
        <source>Not saved. Please try again.</source>
        <translation>Mboten kasimpen. Sumangga dipuncobi malih.</translation>
    </message>
    <message>
        <source>{ticket} is still open. Finish it first.</source>
        <translation>{ticket} taksih bikak. Rampungaken rumiyin.</translation>
    </message>
    <message>
        <source>No ticket is open here.</source>
        <translation>Mboten wonten nomer ing loket menika.</translation>
    </message>
    <message>
        <source>Counter {counter} is not in the profile any more.</source>
        <translation>Loket {counter} sampun mboten wonten ing profil.</translation>
    </message>
    <message>
        <source>The clock is wrong: it says {time}. Please have it set.</source>
        <translation>Jam mesin klentu ({time}). Nyuwun dipunleresaken.</translation>
    </message>
    <message>
        <source>{ticket} is still called. Serve it first.</source>
        <translation>{ticket} taksih dipuntimbali. Dipunladosi rumiyin.</translation>
    </message>
    <message>
        <source>person</source>
        <translation>tiyang</translation>
    </message>
    <message>
        <source>people</source>
        <translation>tiyang</translation>
    </message>
    <message>
        <source>{ticket} was absent, may come back for {minutes}</source>
        <translation>{ticket} mboten rawuh, taksih kénging {minutes}</translation>
    </message>
    <message>
        <source>Queue {queue} ({name}): {count} waiting, longest {minutes}</source>
        <translation>Antrean {queue} ({name}): {count} ngentosi, paling dangu {minutes}</translation>
    </message>
    <message>
        <source>{ticket} and {count} more were absent and may come back</source>
        <translation>{ticket} lan {count} sanèsipun mboten rawuh, taksih kénging</translation>
    </message>
    <message>
        <source>On hold: {tickets}</source>
        <translation>Dipuntundha: {tickets}</translation>
    </message>
    <message>
        <source>Help queue {queue}</source>
        <translation>Ambiyantu antrean {queue}</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Reguler</translation>
    </message>
    <message>
        <source>of {number} min</source>
        <translation>saking {number} menit</translation>
    </message>
    <message>
        <source>Call {number}, {time} ago</source>
        <translation>Timbalan {number}, {time} kapengker</translation>
    </message>
    <message>
        <source>Longest wait {minutes}</source>
        <translation>Paling dangu ngentosi {minutes}</translation>
    </message>
    <message>
        <source>Break until {time}</source>
        <translation>Ngaso ngantos {time}</translation>
    </message>
    <message>
        <source>Evacuation: everybody leaves the building</source>
        <translation>Evakuasi: sedaya medal saking gedhong</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>The key comes alive by itself</source>
        <translation>Tombol gesang malih piyambak</translation>
    </message>
    <message>
        <source>Past by {time}</source>
        <translation>Langkung {time}</translation>
    </message>
    <message>
        <source>Ready for the next ticket</source>
        <translation>Siyaga nimbali nomer salajengipun</translation>
    </message>
    <message>
        <source>Nobody is signed in here</source>
        <translation>Dèrèng wonten petugas ingkang mlebet wonten mriki</translation>
    </message>
    <message>
        <source>The key below comes alive by itself as soon as somebody takes a ticket. No need to press it again.</source>
        <translation>Tombol ing ngandhap gesang malih piyambak menawi wonten ingkang mendhet nomer. Boten prelu dipunpencet malih.</translation>
    </message>
    <message>
        <source>A chime sounds when somebody comes</source>
        <translation>Mungel menawi wonten nomer énggal</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Mboten wonten ingkang ngentosi</translation>
    </message>
    <message>
        <source>A chime sounds and this window comes forward as soon as somebody takes a ticket.</source>
        <translation>Swantenipun keprungu lan jendhéla punika ngajeng menawi wonten ingkang mendhet nomer.</translation>
    </message>
    <message>
        <source>This window comes forward as soon as somebody takes a ticket.</source>
        <translation>Jendhéla punika ngajeng menawi wonten ingkang mendhet nomer.</translation>
    </message>
    <message>
        <source>{time} past the standard</source>
        <translation>Langkung {time} saking standar</translation>
    </message>
    <message>
        <source>{number} minute</source>
        <translation>{number} menit</translation>
    </message>
    <message>
        <source>{number} minutes</source>
        <translation>{number} menit</translation>
    </message>
    <message>
        <source>{number} second</source>
        <translation>{number} detik</translation>
    </message>
    <message>
        <source>{number} seconds</source>
        <translation>{number} detik</translation>
    </message>
    <message>
        <source>Ticket taken</source>
        <translation>Dipunpundhut</translation>
    </message>
    <message>
        <source>Ticket taken, nobody ahead</source>
        <translation>Dipunpundhut, 0 ing ngajeng</translation>
    </message>
    <message>
        <source>Waiting in queues {queues}</source>
        <translation>Ngentosi ing antrean {queues}</translation>
    </message>
    <message>
        <source>Did ticket {ticket} come out of printer {printer}?</source>
        <translation>Punapa tiket {ticket} medal saking printer {printer}?</translation>
    </message>
    <message>
        <source>Look there. A copy is marked as a copy.</source>
        <translation>Dipuntingali mrika. Salinan dipuntandhani salinan.</translation>
    </message>
    <message>
        <source>The paper ran out while it printed.</source>
        <translation>Kertas telas nalika nyithak.</translation>
    </message>
    <message>
        <source>The cover was opened while it printed.</source>
        <translation>Tutupipun dipunbikak nalika nyithak.</translation>
    </message>
    <message>
        <source>The cutter jammed while it printed.</source>
        <translation>Pangethokipun macet nalika nyithak.</translation>
    </message>
    <message>
        <source>It grew too hot while it printed.</source>
        <translation>Printer kepanasen nalika nyithak.</translation>
    </message>
    <message>
        <source>It reported an error while it printed.</source>
        <translation>Printer ngabari lepat nalika nyithak.</translation>
    </message>
    <message>
        <source>It went offline while it printed.</source>
        <translation>Printer pedhot nalika nyithak.</translation>
    </message>
    <message>
        <source>It fell silent while it printed.</source>
        <translation>Printer mboten mangsuli nalika nyithak.</translation>
    </message>
    <message>
        <source>The connection broke while it printed.</source>
        <translation>Sambunganipun pedhot nalika nyithak.</translation>
    </message>
    <message>
        <source>It took too long to print.</source>
        <translation>Printer kedangon anggenipun nyithak.</translation>
    </message>
    <message>
        <source>It was restarted while it printed.</source>
        <translation>Printer murub malih nalika nyithak.</translation>
    </message>
    <message>
        <source>Printer {printer} may not be used by this program</source>
        <translation>Printer {printer} mboten kepareng dipunginakaken program menika</translation>
    </message>
    <message>
        <source>Call the technician: it lacks a permission. Numbers are shown on the screen.</source>
        <translation>Mangga ngaturi teknisi: ijinipun kirang. Nomer katingal wonten layar.</translation>
    </message>
    <message>
        <source>There is no printer where {printer} should be</source>
        <translation>Mboten wonten printer ing panggenan {printer}</translation>
    </message>
    <message>
        <source>Call the technician: its address is wrong. Numbers are shown on the screen.</source>
        <translation>Mangga ngaturi teknisi: alamatipun klentu. Nomer katingal wonten layar.</translation>
    </message>
    <message>
        <source>later than expected</source>
        <translation>langkung saking kinten-kinten</translation>
    </message>
    <message>
        <source>left</source>
        <translation>malih</translation>
    </message>
    <message>
        <source>Back at about {clock}</source>
        <translation>Wangsul udakawis tabuh {clock}</translation>
    </message>
    <message>
        <source>Code and PIN do not belong together. {tries} wrong PINs in a row lock you out.</source>
        <translation>Kodhe lan PIN mboten cocog. {tries} kali PIN lepat, panjenengan kakunci.</translation>
    </message>
    <message>
        <source>Nobody with the code “{officer}” works here.</source>
        <translation>Mboten wonten petugas kanthi kodhe “{officer}”.</translation>
    </message>
    <message>
        <source>“{officer}” works at counter {counter}.</source>
        <translation>“{officer}” ngladosi wonten loket {counter}.</translation>
    </message>
    <message>
        <source>You are still signed in at counter {counter}.</source>
        <translation>Panjenengan taksih mlebet wonten loket {counter}.</translation>
    </message>
    <message>
        <source>Nobody is signed in here any more.</source>
        <translation>Sampun mboten wonten petugas ingkang mlebet wonten mriki.</translation>
    </message>
    <message>
        <source>You have a break until {until}.</source>
        <translation>Panjenengan ngaso ngantos tabuh {until}.</translation>
    </message>
    <message>
        <source>Queue {queue} is closed by staff. {words}</source>
        <translation>Antrean {queue} dipuntutup petugas. {words}</translation>
    </message>
    <message>
        <source>Just called: possible in {seconds} s.</source>
        <translation>Nembé katimbalan: saged {seconds} detik malih.</translation>
    </message>
    <message>
        <source>Call {calls} of {asked}. Call again; possible in {seconds} s.</source>
        <translation>Timbalan {calls} saking {asked}. Timbali malih; saged {seconds} detik malih.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: wait one minute. A supervisor can give a new PIN.</source>
        <translation>PIN lepat kekathahen: rantos samenit. Penyelia saged maringi PIN énggal.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: wait {minutes} minutes. A supervisor can give a new PIN.</source>
        <translation>PIN lepat kekathahen: rantos {minutes} menit. Penyelia saged maringi PIN énggal.</translation>
    </message>
    <message>
        <source>Then: {service}</source>
        <translation>Lajeng: {service}</translation>
    </message>
    <message>
        <source>Was on hold for {minutes}</source>
        <translation>Dipuntundha {minutes}</translation>
    </message>
    <message>
        <source>Was in another line: {service}</source>
        <translation>Saking antrean sanès: {service}</translation>
    </message>
    <message>
        <source>Called again, call {number}</source>
        <translation>Katimbalan malih, timbalan {number}</translation>
    </message>
    <message>
        <source>Served at counter {counter}: {service}</source>
        <translation>Dipunladosi wonten loket {counter}: {service}</translation>
    </message>
    <message>
        <source>Transferred by counter {counter}</source>
        <translation>Dipunalihaken déning loket {counter}</translation>
    </message>
    <message>
        <source>Did not come to counter {counter}, came back</source>
        <translation>Mboten rawuh wonten loket {counter}, lajeng wangsul</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} utawi {other}</translation>
    </message>
    <message>
        <source>the space bar</source>
        <translation>tombol spasi</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spasi</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Dipunpindhah</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Rawuh malih</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dipunwurungaken</translation>
    </message>
    <message>
        <source>Came from another line</source>
        <translation>Pindhahan saking antrean sanès</translation>
    </message>
    <message>
        <source>Call {number} of {most}</source>
        <translation>Panimbalan kaping {number} saking {most}</translation>
    </message>
    <message>
        <source>{time} left by the standard</source>
        <translation>Kantun {time} miturut standar</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} menit</translation>
    </message>
    <message>
        <source>Ticket taken, {ahead} ahead</source>
        <translation>Dipunpundhut, {ahead} ing ngajeng</translation>
    </message>
    <message>
        <source>{people}, {count} priority</source>
        <translation>{people}, {count} prioritas</translation>
    </message>
    <message>
        <source>Called to counter {counter}</source>
        <translation>Dipuntimbali dhateng Loket {counter}</translation>
    </message>
    <message>
        <source>Service started</source>
        <translation>Wiwit dipunladosi</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Rampung</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Mboten rawuh</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>Waited {minutes}</source>
        <translation>Ngentosi {minutes}</translation>
    </message>
</context>
<context>
    <name>CounterSheet</name>
    <message>
        <source>Find a ticket</source>
        <translation>Padosi nomer</translation>
    </message>
    <message>
        <source>Number without paper</source>
        <translation>Nomer tanpa dluwang</translation>
    </message>
    <message>
        <source>No-show came back</source>
        <translation>Mboten rawuh, samenika dhateng</translation>
    </message>
    <message>
        <source>Make it a priority ticket</source>
        <translation>Dadosaken prioritas</translation>
    </message>
    <message>
        <source>{words} ({number})</source>
        <translation>{words} ({number})</translation>
    </message>
    <message>
        <source>Finish {ticket} first</source>
        <translation>Rampungaken {ticket} rumiyin</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Medal</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Pasrahaken</translation>
    </message>
    <message>
        <source>Somebody else goes on here, with the open ticket</source>
        <translation>Petugas sanès nglajengaken nomer menika</translation>
    </message>
    <message>
        <source>Hand over or sign out</source>
        <translation>Pasrahaken utawi medal</translation>
    </message>
    <message>
        <source>No ticket is open</source>
        <translation>Mboten wonten nomer kabikak</translation>
    </message>
    <message>
        <source>Make it a regular ticket</source>
        <translation>Dadosaken reguler</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Sanèsipun</translation>
    </message>
    <message>
        <source>The counter rests</source>
        <translation>Loket kèndel</translation>
    </message>
    <message>
        <source>Break: what for?</source>
        <translation>Ngaso: kanggé punapa?</translation>
    </message>
    <message>
        <source>Nobody is called here until you are back.</source>
        <translation>Mboten wonten ingkang katimbalan ngantos panjenengan wangsul.</translation>
    </message>
    <message>
        <source>by number or slip</source>
        <translation>mawi nomer utawi dluwang</translation>
    </message>
    <message>
        <source>for who stands here</source>
        <translation>kanggé ingkang wonten mriki</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Tambah layanan</translation>
    </message>
    <message>
        <source>Put back into the line</source>
        <translation>Wangsul ing antrean</translation>
    </message>
    <message>
        <source>Print the slip again</source>
        <translation>Cithak malih dluwang</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>Wurungaken nomer</translation>
    </message>
    <message>
        <source>Back at about what time?</source>
        <translation>Kinten-kinten wangsul tabuh pinten?</translation>
    </message>
    <message>
        <source>your slot</source>
        <translation>giliran panjenengan</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Dipuntundha</translation>
    </message>
    <message>
        <source>in {number} min</source>
        <translation>{number} menit malih</translation>
    </message>
    <message>
        <source>Why does {ticket} get another slip?</source>
        <translation>Kénging punapa {ticket} dipuncithak malih?</translation>
    </message>
    <message>
        <source>Was called and did not hear it</source>
        <translation>Sampun katimbalan, mboten mireng</translation>
    </message>
    <message>
        <source>Sent back here by another counter</source>
        <translation>Dipunwangsulaken loket sanès</translation>
    </message>
    <message>
        <source>Asked for by a supervisor</source>
        <translation>Panyuwunipun penyelia</translation>
    </message>
    <message>
        <source>Cannot wait any longer</source>
        <translation>Mboten saged ngentosi malih</translation>
    </message>
    <message>
        <source>The person has left</source>
        <translation>Tiyangipun sampun késah</translation>
    </message>
    <message>
        <source>Ticket taken by mistake</source>
        <translation>Nomer klèntu pendhet</translation>
    </message>
    <message>
        <source>Settled without service</source>
        <translation>Rampung tanpa dipunladosi</translation>
    </message>
    <message>
        <source>Why does {ticket} become a priority ticket?</source>
        <translation>Kénging punapa {ticket} dados prioritas?</translation>
    </message>
    <message>
        <source>Why does {ticket} become a regular ticket?</source>
        <translation>Kénging punapa {ticket} dados reguler?</translation>
    </message>
    <message>
        <source>The person has lost it</source>
        <translation>Dluwangipun ical</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>Mboten kawaos</translation>
    </message>
    <message>
        <source>It got stuck in the printer</source>
        <translation>Macet wonten printer</translation>
    </message>
    <message>
        <source>It never came out</source>
        <translation>Mboten naté medal</translation>
    </message>
    <message>
        <source>The reason is kept on record. No names, no illnesses.</source>
        <translation>Alesan menika kacathet. Tanpa asma, tanpa sesakit.</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Alesan sanès</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Lampahaken</translation>
    </message>
    <message>
        <source>Why is {ticket} called out of turn?</source>
        <translation>Kénging punapa {ticket} katimbalan sanès urutanipun?</translation>
    </message>
    <message>
        <source>Why is {ticket} cancelled?</source>
        <translation>Kénging punapa {ticket} dipunwurungaken?</translation>
    </message>
    <message>
        <source>Belongs to a priority group</source>
        <translation>Kalebet kelompok prioritas</translation>
    </message>
    <message>
        <source>Took a regular ticket by mistake</source>
        <translation>Klèntu mendhet nomer reguler</translation>
    </message>
    <message>
        <source>Does not belong to a priority group</source>
        <translation>Sanès kelompok prioritas</translation>
    </message>
    <message>
        <source>Took a priority ticket by mistake</source>
        <translation>Klèntu mendhet nomer prioritas</translation>
    </message>
    <message>
        <source>It is printed where the last one was, as a copy.</source>
        <translation>Dipuncithak ing panggènan pungkasan, minangka salinan.</translation>
    </message>
    <message>
        <source>On hold: which one goes on?</source>
        <translation>Dipuntundha: pundi ingkang kalajengaken?</translation>
    </message>
    <message>
        <source>{minutes} left</source>
        <translation>kantun {minutes}</translation>
    </message>
    <message>
        <source>Call out of turn</source>
        <translation>Timbali sanès giliran</translation>
    </message>
    <message>
        <source>Go on serving it</source>
        <translation>Lajengaken ngladosi</translation>
    </message>
    <message>
        <source>{ticket}: {state} at counter {counter}</source>
        <translation>{ticket}: {state} wonten loket {counter}</translation>
    </message>
    <message>
        <source>{ticket}: {state}, nobody ahead</source>
        <translation>{ticket}: {state}, salajengipun</translation>
    </message>
    <message>
        <source>{ticket}: {state}, {ahead} ahead</source>
        <translation>{ticket}: {state}, {ahead} wonten ngajeng</translation>
    </message>
    <message>
        <source>Which ticket?</source>
        <translation>Nomer ingkang pundi?</translation>
    </message>
    <message>
        <source>Type its number, choose who waits, or scan the slip at any time.</source>
        <translation>Ketik nomeripun, pilih ingkang ngentosi, utawi pindhai dluwangipun.</translation>
    </message>
    <message>
        <source>Nobody waits for this counter.</source>
        <translation>Mboten wonten ingkang ngentosi loket menika.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomer</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Padosi</translation>
    </message>
    <message>
        <source>No ticket is on hold.</source>
        <translation>Mboten wonten nomer ingkang dipuntundha.</translation>
    </message>
    <message>
        <source>Who came back?</source>
        <translation>Sinten ingkang rawuh?</translation>
    </message>
    <message>
        <source>They wait again, under their number.</source>
        <translation>Ngentosi malih kanthi nomer ingkang sami.</translation>
    </message>
    <message>
        <source>Nobody was absent in the last minutes.</source>
        <translation>Mboten wonten ingkang nembé mboten rawuh.</translation>
    </message>
    <message>
        <source>It came back: let it wait again</source>
        <translation>Sampun rawuh: ngantre malih</translation>
    </message>
    <message>
        <source>Nothing more can be done with it here.</source>
        <translation>Mboten wonten malih ingkang saged dipuntindakaken.</translation>
    </message>
    <message>
        <source>Which service comes next for {ticket}?</source>
        <translation>Layanan punapa salajengipun kanggé {ticket}?</translation>
    </message>
    <message>
        <source>{count} waiting, longest {minutes}</source>
        <translation>{count} ngentosi, paling dangu {minutes}</translation>
    </message>
    <message>
        <source>closed by staff</source>
        <translation>dipuntutup petugas</translation>
    </message>
    <message>
        <source>Where does {ticket} go?</source>
        <translation>{ticket} dipunalihaken dhateng pundi?</translation>
    </message>
    <message>
        <source>nobody waiting</source>
        <translation>mboten wonten ingkang ngentosi</translation>
    </message>
    <message>
        <source>To another queue</source>
        <translation>Dhateng antrean sanès</translation>
    </message>
    <message>
        <source>Any counter of that queue calls it</source>
        <translation>Katimbalan loket pundi kémawon ing antrean menika</translation>
    </message>
    <message>
        <source>To one counter</source>
        <translation>Dhateng satunggal loket</translation>
    </message>
    <message>
        <source>Only that counter calls it</source>
        <translation>Namung loket menika ingkang nimbali</translation>
    </message>
    <message>
        <source>To another agency</source>
        <translation>Dhateng instansi sanès</translation>
    </message>
    <message>
        <source>For its first service</source>
        <translation>Kanggé layanan kapisanipun</translation>
    </message>
    <message>
        <source>The number stays. Its turn comes when this one is served.</source>
        <translation>Nomeripun tetep. Gilirinipun sasampunipun menika rampung.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Padosi</translation>
    </message>
    <message>
        <source>What did they come for?</source>
        <translation>Rawuh kanggé layanan punapa?</translation>
    </message>
    <message>
        <source>They get a number without paper. It is served at once if nobody waits before them.</source>
        <translation>Pikantuk nomer tanpa dluwang. Lajeng dipunladosi menawi mboten wonten ingkang ngentosi.</translation>
    </message>
    <message>
        <source>Counter {counter}</source>
        <translation>Loket {counter}</translation>
    </message>
    <message>
        <source>queue {queues}</source>
        <translation>antrean {queues}</translation>
    </message>
    <message>
        <source>The number stays. It is called there next.</source>
        <translation>Nomeripun tetep. Wonten mrika katimbalan salajengipun.</translation>
    </message>
    <message>
        <source>The number stays. It stands there as if it had waited there all along.</source>
        <translation>Nomeripun tetep. Urutanipun kados sampun ngentosi wonten mrika saking wiwitan.</translation>
    </message>
    <message>
        <source>The number stays. It joins the end of that line.</source>
        <translation>Nomeripun tetep. Mlebet ing pungkasan antrean menika.</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Reguler</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>{queues}, not open now</source>
        <translation>{queues}, saweg tutup</translation>
    </message>
    <message>
        <source>closed: {words}</source>
        <translation>dipuntutup: {words}</translation>
    </message>
    <message>
        <source>Which queues does it serve for the rest of the day?</source>
        <translation>Antrian pundi ingkang dipunladosi ngantos dinten punika rampung?</translation>
    </message>
    <message>
        <source>Serve these</source>
        <translation>Ladosi ingkang punika</translation>
    </message>
    <message>
        <source>As usual again</source>
        <translation>Kados padatan malih</translation>
    </message>
</context>
<context>
    <name>CountersCard</name>
    <message>
        <source>Counters</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>serving</source>
        <translation>ngladosi</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>siyaga</translation>
    </message>
    <message>
        <source>past the standard</source>
        <translation>langkung standar</translation>
    </message>
    <message>
        <source>break, closed</source>
        <translation>ngaso, tutup</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>{weekday}, {day} {month} {year}, {hour}:{minute} {zone}</source>
        <translation>{weekday}, {day} {month} {year}, {hour}.{minute} {zone}</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Senen</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Selasa</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Rebo</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Kemis</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Jemuwah</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Setu</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Minggu</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januari</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februari</translation>
    </message>
    <message>
        <source>March</source>
        <translation>Maret</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mei</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>Agustus</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Desember</translation>
    </message>
    <message>
        <source>{weekday}, {day} {month} {year}</source>
        <translation>{weekday}, {day} {month} {year}</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Today at this counter</source>
        <translation>Dinten menika ing loket menika</translation>
    </message>
    <message>
        <source>served</source>
        <translation>dipunladosi</translation>
    </message>
    <message>
        <source>no-shows</source>
        <translation>mboten rawuh</translation>
    </message>
    <message>
        <source>average time</source>
        <translation>rata-rata</translation>
    </message>
</context>
<context>
    <name>DemoRibbon</name>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
</context>
<context>
    <name>Dispenser</name>
    <message>
        <source>A priority number is called in the order of arrival, like any other.</source>
        <translation>Nomer prioritas dipuntimbali miturut urutan rawuhipun, kados nomer sanesipun.</translation>
    </message>
    <message>
        <source>Who is priority for?</source>
        <translation>Prioritas kangge sinten?</translation>
    </message>
    <message>
        <source>No proof, no personal data</source>
        <translation>Tanpa bukti, tanpa data pribadi</translation>
    </message>
    <message>
        <source>Service standard</source>
        <translation>Standar Paladosan</translation>
    </message>
    <message>
        <source>See what to bring</source>
        <translation>Mirsani syarat paladosan</translation>
    </message>
    <message>
        <source>Choose the service you need</source>
        <translation>Sumangga pilih paladosan</translation>
    </message>
    <message>
        <source>A priority number counts as if it had come {minutes} minutes earlier. The regular queue keeps moving.</source>
        <translation>Nomer prioritas dipunetang kados rawuh {minutes} menit langkung rumiyin. Antrean reguler tetep lumampah.</translation>
    </message>
    <message>
        <source>Services of {agency}</source>
        <translation>Pilih paladosan {agency}</translation>
    </message>
    <message>
        <source>More agencies</source>
        <translation>Instansi sanesipun</translation>
    </message>
    <message>
        <source>Last number at {time}</source>
        <translation>Nomer pungkasan jam {time}</translation>
    </message>
    <message>
        <source>Counters serve from {start} to {end}</source>
        <translation>Loket ngladosi {start} dumugi {end}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>tutup</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>dumugi {time}</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>Dinten menika tutup</translation>
    </message>
    <message>
        <source>1 counter open</source>
        <translation>1 loket bikak</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>dinten prei</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Ngaso</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Dereng bikak</translation>
    </message>
    <message>
        <source>No more numbers today</source>
        <translation>Nomer sampun dipuntutup</translation>
    </message>
    <message>
        <source>The office does not serve on this day of the week.</source>
        <translation>Dinten menika sanes dinten paladosan.</translation>
    </message>
    <message>
        <source>1 number is still being served.</source>
        <translation>1 nomer taksih dipunladosi ngantos rampung.</translation>
    </message>
    <message>
        <source>{count} counters open</source>
        <translation>{count} loket bikak</translation>
    </message>
    <message>
        <source>Used up today</source>
        <translation>Kuota telas</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} ngentosi</translation>
    </message>
    <message>
        <source>Hours for taking a number</source>
        <translation>Wekdal mundhut nomer</translation>
    </message>
    <message>
        <source>Today&apos;s service has ended.</source>
        <translation>Paladosan dinten menika sampun rampung.</translation>
    </message>
    <message>
        <source>The last number today was given at {time}.</source>
        <translation>Nomer pungkasan dinten menika dipunpundhut jam {time}.</translation>
    </message>
    <message>
        <source>{count} numbers are still being served.</source>
        <translation>{count} nomer taksih dipunladosi ngantos rampung.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} dumugi {last}</translation>
    </message>
    <message>
        <source>Public holiday: {name}</source>
        <translation>Dinten prei: {name}</translation>
    </message>
    <message>
        <source>Your call will light up on the screen</source>
        <translation>Timbalan panjenengan badhe murub ing layar</translation>
    </message>
    <message>
        <source>Choose an agency</source>
        <translation>Sumangga pilih instansi</translation>
    </message>
    <message>
        <source>counters closed</source>
        <translation>loket tutup</translation>
    </message>
    <message>
        <source>This machine has no voice for this language. Please ask an officer.</source>
        <translation>Mesin menika mboten gadhah swanten kangge basa menika. Sumangga nyuwun pirsa petugas.</translation>
    </message>
    <message>
        <source>Nothing can be heard here. Check the headphones, or ask an officer.</source>
        <translation>Swanten mboten kepireng ing mriki. Mangga dipunpriksani headphone-ipun, utawi nyuwun pirsa petugas.</translation>
    </message>
    <message>
        <source>Not in the hall today</source>
        <translation>Dinten menika mboten wonten ing mriki</translation>
    </message>
    <message>
        <source>Not here today</source>
        <translation>Mboten rawuh</translation>
    </message>
    <message>
        <source>Closed for now</source>
        <translation>Tutup sawetawis</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>No numbers left for now</source>
        <translation>Nomer kangge jam menika telas</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Telas</translation>
    </message>
    <message>
        <source>This machine prints no paper tickets</source>
        <translation>Mesin menika mboten nyithak tiket kertas</translation>
    </message>
    <message>
        <source>Your number appears on the screen: photograph it or write it down.</source>
        <translation>Nomer katingal wonten layar: sumangga dipunfoto utawi dipunserat.</translation>
    </message>
    <message>
        <source>Without paper: photograph your number</source>
        <translation>Tanpa kertas: sumangga nomeripun dipunfoto</translation>
    </message>
    <message>
        <source>The paper is out. Your number is valid.</source>
        <translation>Kertas telas. Nomer panjenengan sah.</translation>
    </message>
    <message>
        <source>The printer is open. Your number is valid.</source>
        <translation>Printer menga. Nomer panjenengan sah.</translation>
    </message>
    <message>
        <source>The printer is broken. Your number is valid.</source>
        <translation>Printer risak. Nomer panjenengan sah.</translation>
    </message>
    <message>
        <source>The printer is off. Your number is valid.</source>
        <translation>Printer pejah. Nomer panjenengan sah.</translation>
    </message>
    <message>
        <source>It comes out of the other printer: {printer}.</source>
        <translation>Medal saking printer sanesipun: {printer}.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is wrong. Please call an officer.</source>
        <translation>Jam mesin menika klentu. Sumangga ngaturi petugas.</translation>
    </message>
    <message>
        <source>This service is not offered any more. Please choose another.</source>
        <translation>Paladosan menika sampun mboten wonten. Sumangga pilih sanesipun.</translation>
    </message>
    <message>
        <source>Clock: {clock}. Last entry: {last}.</source>
        <translation>Jam: {clock}. Cathetan pungkasan: {last}.</translation>
    </message>
    <message>
        <source>No numbers for a while</source>
        <translation>Nomer kendel sawetawis</translation>
    </message>
    <message>
        <source>Please wait a moment, or ask an officer.</source>
        <translation>Sumangga ngrantos sekedhap, utawi tanglet dhateng petugas.</translation>
    </message>
    <message>
        <source>The numbers for today are used up</source>
        <translation>Kuota dinten menika sampun telas</translation>
    </message>
    <message>
        <source>Please ask an officer when numbers are given again.</source>
        <translation>Sumangga tanglet petugas, kapan nomer dipunbikak malih.</translation>
    </message>
    <message>
        <source>Closed today, holiday</source>
        <translation>Dinten menika prei</translation>
    </message>
    <message>
        <source>Please ask an officer</source>
        <translation>Sumangga tanglet petugas</translation>
    </message>
    <message>
        <source>New numbers: {when}</source>
        <translation>Nomer dipunbikak malih: {when}</translation>
    </message>
    <message>
        <source>More services</source>
        <translation>Paladosan sanesipun</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Mboten wonten ingkang ngentosi</translation>
    </message>
    <message>
        <source>1 person is waiting</source>
        <translation>1 tiyang ngentosi</translation>
    </message>
    <message>
        <source>{count} people are waiting</source>
        <translation>{count} tiyang ngentosi</translation>
    </message>
    <message>
        <source>See all {count}</source>
        <translation>Mirsani sedaya ({count})</translation>
    </message>
    <message>
        <source>No paper? A screen photo is enough.</source>
        <translation>Tiket mboten medal? Cekap foto layar menika.</translation>
    </message>
    <message>
        <source>No number was taken</source>
        <translation>Nomer dereng kapundhut</translation>
    </message>
    <message>
        <source>The number could not be saved. Please try again, or call an officer.</source>
        <translation>Nomer mboten saged kasimpen. Sumangga dipuncobi malih utawi ngaturi petugas.</translation>
    </message>
    <message>
        <source>Please call an officer.</source>
        <translation>Sumangga ngaturi petugas.</translation>
    </message>
    <message>
        <source>No paper ticket? Your number is valid.</source>
        <translation>Tiket mboten medal? Nomeripun sah.</translation>
    </message>
    <message>
        <source>No paper tickets at the moment</source>
        <translation>Sapunika tanpa tiket kertas</translation>
    </message>
    <message>
        <source>1 number left today</source>
        <translation>kantun 1 nomer dinten menika</translation>
    </message>
    <message>
        <source>{count} numbers left today</source>
        <translation>kantun {count} nomer dinten menika</translation>
    </message>
    <message>
        <source>1 number left until {time}</source>
        <translation>kantun 1 nomer dumugi {time}</translation>
    </message>
    <message>
        <source>{count} numbers left until {time}</source>
        <translation>kantun {count} nomer dumugi {time}</translation>
    </message>
    <message>
        <source>{time} {zone} · code {code}</source>
        <translation>{time} {zone} · kode {code}</translation>
    </message>
    <message>
        <source>your call lights up on the screen</source>
        <translation>timbalan murub ing layar</translation>
    </message>
    <message>
        <source>Counter {numbers}</source>
        <translation>Loket {numbers}</translation>
    </message>
    <message>
        <source>Counters {numbers}</source>
        <translation>Loket {numbers}</translation>
    </message>
    <message>
        <source>wait for your call</source>
        <translation>ngentosi panimbalan</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Mboten wonten</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 tiyang</translation>
    </message>
    <message>
        <source>no counter open yet</source>
        <translation>loket dereng bikak</translation>
    </message>
    <message>
        <source>Your ticket is being printed</source>
        <translation>Tiket saweg dipuncithak</translation>
    </message>
    <message>
        <source>Please take your ticket</source>
        <translation>Sumangga mundhut tiket</translation>
    </message>
    <message>
        <source>Not printed. Your number is valid.</source>
        <translation>Mboten kacithak. Nomeripun sah.</translation>
    </message>
    <message>
        <source>Slow printer. Your number is valid.</source>
        <translation>Printer lambat. Nomeripun sah.</translation>
    </message>
    <message>
        <source>One moment, your number is already valid.</source>
        <translation>Sumangga ngentosi, nomeripun sampun sah.</translation>
    </message>
    <message>
        <source>Photograph this screen or write the number down. You will be called all the same.</source>
        <translation>Layar dipunfoto utawi nomer dipunserat. Panjenengan tetep dipuntimbali.</translation>
    </message>
    <message>
        <source>It is printed below the screen.</source>
        <translation>Tiket sampun kacithak ing sangandhaping layar.</translation>
    </message>
    <message>
        <source>Booth {booth}</source>
        <translation>Gerai {booth}</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} tiyang</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Open</source>
        <translation>Bikak</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be read.</source>
        <translation>Folder “{folder}” mboten saged dipunwaos.</translation>
    </message>
    <message>
        <source>Cannot be shown: {files}</source>
        <translation>Mboten saged dipuntuduhaken: {files}</translation>
    </message>
</context>
<context>
    <name>ElsewhereOffer</name>
    <message>
        <source>Sign out there, go on here</source>
        <translation>Medal wonten mrika, lajeng wonten mriki</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Ready for the next ticket</source>
        <translation>Siyaga nimbali nomer salajengipun</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Mboten wonten ingkang ngentosi</translation>
    </message>
    <message>
        <source>Nobody is called now</source>
        <translation>Sapunika boten wonten timbalan</translation>
    </message>
    <message>
        <source>Reading the hall…</source>
        <translation>Maos antrean…</translation>
    </message>
    <message>
        <source>Press %1 to call it.</source>
        <translation>Pencèt %1 kanggé nimbali.</translation>
    </message>
    <message>
        <source>Everybody is asked to leave the building. Nobody loses their turn.</source>
        <translation>Sedaya tiyang dipunsuwuni medal saking gedhong. Boten wonten ingkang kécalan giliran.</translation>
    </message>
</context>
<context>
    <name>EvacuateSheet</name>
    <message>
        <source>What else people must know, or nothing</source>
        <translation>Ingkang ugi perlu dipunmangertosi; kenging kosong</translation>
    </message>
    <message>
        <source>Call it off: the hall goes on</source>
        <translation>Pungkasi: paladosan dipunlajengaken</translation>
    </message>
    <message>
        <source>Everybody leaves the building</source>
        <translation>Sedaya tiyang medal saking gedhong</translation>
    </message>
</context>
<context>
    <name>Evacuation</name>
    <message>
        <source>Please leave the building now</source>
        <translation>Sumangga medal saking gedhong sapunika</translation>
    </message>
    <message>
        <source>Walk calmly to the nearest exit and help each other. Your number stays valid.</source>
        <translation>Sumangga mlampah kanthi tentrem dhateng lawang medal paling celak lan sami mbiyantu. Nomer panjenengan taksih lumampah.</translation>
    </message>
</context>
<context>
    <name>EvacuationBar</name>
    <message>
        <source>Evacuation: everybody leaves the building</source>
        <translation>Evakuasi: sedaya medal saking gedhong</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>The voice {voice} did not speak: {detail}. See them all: kiosk voice list</source>
        <translation>Swanten {voice} mboten ngendika: {detail}. Pirsani sedaya: kiosk voice list</translation>
    </message>
    <message>
        <source>The screen {screen} cannot be reached. Start the window on the desktop of this machine, as the user who is signed in there.</source>
        <translation>Layar {screen} boten saged dipunanggé. Jendhéla menika dipunbikak wonten désktop komputer menika, déning pangginakipun ingkang sampun mlebet wonten mrika.</translation>
    </message>
    <message>
        <source>Windows cannot be drawn by “{platform}”. Leave {variable} out, or set it to one of: {platforms}.</source>
        <translation>Jendhéla boten saged dipungambar mawi “{platform}”. {variable} dipunkosongaken, utawi dipunisi salah satunggaling: {platforms}.</translation>
    </message>
    <message>
        <source>The settings cannot be used: {detail}. They are in {file}, in KIOSK_* variables or on the command line.</source>
        <translation>Setelan mboten saged dipunginakaken: {detail}. Setelan wonten ing {file}, ing variabel KIOSK_*, utawi ing larik prentah.</translation>
    </message>
    <message>
        <source>No voice here can say “{text}” in the language “{language}”. Install espeak-ng, or record a voice: kiosk voice record-script</source>
        <translation>Mboten wonten swanten ing mriki ingkang saged ngucapaken “{text}” ing basa “{language}”. Pasang espeak-ng, utawi rekam swanten: kiosk voice record-script</translation>
    </message>
    <message>
        <source>No printer was found at {printer} ({detail}). Check its power, its cable and the address.</source>
        <translation>Mboten wonten printer ing {printer} ({detail}). Mangga dipunpriksa listrik, kabel, lan alamatipun.</translation>
    </message>
    <message>
        <source>This user may not open {printer}. Add the user to the group of the device (lp for USB, dialout for serial lines) and sign in again.</source>
        <translation>Pangginaan punika mboten kepareng mbikak {printer}. Lebetna pangginaan dhateng grup piranti punika (lp kangge USB, dialout kangge jalur serial), lajeng mlebet malih.</translation>
    </message>
    <message>
        <source>{printer} is not a printer ({detail}). It was left as it is. Expected: the device of a printer; for a trial without one, an empty file named *.bin that collects slips.</source>
        <translation>{printer} sanes printer ({detail}). Isinipun mboten dipunewahi. Ingkang dipunajeng-ajeng: piranti printer; kangge uji coba tanpa printer, berkas kosong kanthi nama *.bin ingkang nampung tiket.</translation>
    </message>
    <message>
        <source>{printer} can be opened but answers nothing. Expected: a printer that tells its status. Check the address, the cable and the speed. If the printer cannot answer, it can be used as it is; its slips stay unconfirmed.</source>
        <translation>{printer} saged dipunbikak, nanging mboten mangsuli punapa-punapa. Ingkang dipunkersakaken: printer ingkang nglapuraken kawontenanipun. Mangga dipunpriksa alamat, kabel, lan rikatipun. Menawi printer pancen mboten saged mangsuli, printer taksih saged dipunginakaken; tiketipun mboten saged dipunpesthekaken.</translation>
    </message>
    <message>
        <source>{printer} answers, but does not print now. {trouble}</source>
        <translation>{printer} mangsuli, nanging sapunika mboten nyithak. {trouble}</translation>
    </message>
    <message>
        <source>Several printers of this kind are plugged in. Say which: {printer}?serial=NUMBER</source>
        <translation>Wonten sawetawis printer jinis punika ingkang kapasang. Sebataken ingkang pundi: {printer}?serial=NOMER</translation>
    </message>
    <message>
        <source>{printer} needs libusb on this machine. On Debian: apt install libusb-1.0-0. Or use the printer&apos;s device: file:///dev/usb/lp0</source>
        <translation>{printer} mbetahaken libusb ing komputer punika. Ing Debian: apt install libusb-1.0-0. Utawi ginakaken pirantinipun printer: file:///dev/usb/lp0</translation>
    </message>
    <message>
        <source>Another program on this machine already uses this printer.</source>
        <translation>Program sanes ing mesin menika sampun ngginakaken printer menika.</translation>
    </message>
    <message>
        <source>There is no database at {database}. Load an office: kiosk office load FILE</source>
        <translation>Mboten wonten basis data ing {database}. Lebetaken profil kantor: kiosk office load FILE</translation>
    </message>
    <message>
        <source>There is no desktop here that could show the window. Start it on the desktop of this machine, as the user who is signed in there.</source>
        <translation>Mboten wonten désktop ing mriki kanggé nampilaken jendhéla menika. Dipunbikak wonten désktop komputer menika, déning pangginakipun ingkang sampun mlebet wonten mrika.</translation>
    </message>
    <message>
        <source>{database} was moved or replaced. Put it back; if it was replaced on purpose, close this window and start it again.</source>
        <translation>{database} dipunpindhah utawi dipungantos. Wangsulaken dhateng papanipun; menawi pancen dipungantos, tutup jendhela menika lajeng bikak malih.</translation>
    </message>
    <message>
        <source>{database} is not a Kiosk database. It was left as it is; choose another file.</source>
        <translation>{database} sanes basis data Kiosk. Berkas menika mboten dipunewahi; pilih berkas sanes.</translation>
    </message>
    <message>
        <source>{database} was written by a newer Kiosk (schema {schema}). Update this machine.</source>
        <translation>{database} dipunserat dening Kiosk ingkang langkung enggal (skema {schema}). Kiosk ing mesin menika kedah dipunenggalaken.</translation>
    </message>
    <message>
        <source>{database} was written by an older Kiosk (schema {schema}). Make a backup, then: kiosk database upgrade</source>
        <translation>{database} dipunserat dening Kiosk ingkang langkung lami (skema {schema}). Damel cadhangan, lajeng: kiosk database upgrade</translation>
    </message>
    <message>
        <source>{database} cannot be written. Check the permissions of the file and its folder.</source>
        <translation>{database} mboten saged dipunserati. Priksa ijin berkas lan folderipun.</translation>
    </message>
    <message>
        <source>The disk that holds {database} is full. Nothing was changed. Free some space.</source>
        <translation>Panyimpenan papanipun {database} kebak. Mboten wonten ingkang ewah. Kothongaken saperangan papan.</translation>
    </message>
    <message>
        <source>{database} was busy for too long. Nothing was changed. Please try again.</source>
        <translation>{database} kedangon sibuk. Mboten wonten ingkang ewah. Sumangga dipuncobi malih.</translation>
    </message>
    <message>
        <source>{database} cannot be used: {detail}. Please call the person in charge.</source>
        <translation>{database} mboten saged dipunginakaken: {detail}. Sumangga ngaturi penanggung jawab.</translation>
    </message>
    <message>
        <source>{database} lies on a network share ({filesystem}), where numbers could be lost. Use a disk of this machine.</source>
        <translation>{database} wonten ing folder jaringan ({filesystem}), nomer saged ical ing ngrika. Ginakaken disk mesin menika.</translation>
    </message>
    <message>
        <source>{database} is not supported yet. Use a file of this machine: sqlite:///PATH</source>
        <translation>{database} dereng saged dipunginakaken. Ginakaken berkas ing mesin menika: sqlite:///PATH</translation>
    </message>
    <message>
        <source>The address of the database {database} goes on with “?”, and no options are known. Expected: sqlite:///PATH and nothing after it; a “?” in a name is %3F.</source>
        <translation>Alamat basis data {database} dipunlajengaken mawi “?”, mangka mboten wonten pilihan ingkang dipuntepangi. Kedahipun: sqlite:///PATH tanpa imbuhan; “?” ing nama kaserat %3F.</translation>
    </message>
    <message>
        <source>The key beside the database did not seal its journal. Restore the key that was backed up together with it. What still holds is told by: kiosk verify</source>
        <translation>Kunci ing sisihipun basis data menika mboten nyegel jurnalipun. Kunci ingkang dipuncadhangaken sesarengan dipunwangsulaken. Ingkang taksih wetah dipuntedahaken dening: kiosk verify</translation>
    </message>
    <message>
        <source>The office&apos;s key is missing: {key_file}. Restore it from the backup.</source>
        <translation>Kunci kantor mboten wonten: {key_file}. Pulihaken saking cadhangan.</translation>
    </message>
    <message>
        <source>The office&apos;s key cannot be read: {key_file} ({reason}). Start Kiosk as the user who loaded the office, or mend the permissions of the file.</source>
        <translation>Kunci kantor mboten saged kawaos: {key_file} ({reason}). Kiosk kedah dipunlampahaken déning pangangge ingkang nglebetaken kantor menika, utawi idin berkasipun dipunleresaken.</translation>
    </message>
    <message>
        <source>The office&apos;s key is damaged: {key_file}. Move it away and restore it from the backup.</source>
        <translation>Kunci kantor risak: {key_file}. Berkas menika dipunpindhah, lajeng dipunpulihaken saking cadhangan.</translation>
    </message>
    <message>
        <source>Another window on this machine already works at counter {counter}. Close it first.</source>
        <translation>Jendhela sanes ing mesin menika sampun dipunginakaken kangge Loket {counter}. Tutup rumiyin.</translation>
    </message>
    <message>
        <source>Another program on this machine already uses the printer “{printer}”: as a rule a dispenser&apos;s window. Close it first.</source>
        <translation>Program sanes ing mesin punika sampun ngginakaken printer “{printer}”: limrahipun jendhela mesin antrean. Katutupa rumiyin.</translation>
    </message>
</context>
<context>
    <name>FaultNotice</name>
    <message>
        <source>No numbers can be given at the moment</source>
        <translation>Nomer antrean dereng saged dipunpundhut</translation>
    </message>
    <message>
        <source>Please call an officer.</source>
        <translation>Sumangga ngaturi petugas.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Elderly</source>
        <translation>Sepuh</translation>
    </message>
    <message>
        <source>60 years and older</source>
        <translation>60 taun sapanginggil</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Disabilitas</translation>
    </message>
    <message>
        <source>visible or not</source>
        <translation>ketingal utawi mboten</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Ibu ngandhut</translation>
    </message>
    <message>
        <source>Nursing</source>
        <translation>Ibu nyusoni</translation>
    </message>
    <message>
        <source>With a child</source>
        <translation>Mbekta lare</translation>
    </message>
    <message>
        <source>baby or small child</source>
        <translation>bayi utawi lare alit</translation>
    </message>
    <message>
        <source>Disaster victim</source>
        <translation>Korban bencana</translation>
    </message>
    <message>
        <source>natural or social</source>
        <translation>alam utawi sosial</translation>
    </message>
    <message>
        <source>Need a person?</source>
        <translation>Mbetahaken petugas?</translation>
    </message>
    <message>
        <source>Fair for everyone</source>
        <translation>Adil kangge sedaya</translation>
    </message>
</context>
<context>
    <name>InactivityOverlay</name>
    <message>
        <source>Do you need more time?</source>
        <translation>Taksih mbetahaken wekdal?</translation>
    </message>
    <message numerus="yes">
        <source>Back to the first page in %n seconds</source>
        <translation>
            <numerusform>Wangsul dhateng kaca wiwitan salebetipun %n detik</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Kula taksih wonten mriki</translation>
    </message>
</context>
<context>
    <name>LargeFacts</name>
    <message>
        <source>Ready in</source>
        <translation>Rampungipun</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Beaya</translation>
    </message>
    <message>
        <source>You receive</source>
        <translation>Dipuntampi</translation>
    </message>
</context>
<context>
    <name>LastCallRow</name>
    <message>
        <source>Counter</source>
        <translation>Loket</translation>
    </message>
</context>
<context>
    <name>Length</name>
    <message>
        <source>1 day</source>
        <translation>1 dinten</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation>{number} dinten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 jam</translation>
    </message>
    <message>
        <source>{number} hours</source>
        <translation>{number} jam</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 menit</translation>
    </message>
    <message>
        <source>{number} minutes</source>
        <translation>{number} menit</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 detik</translation>
    </message>
    <message>
        <source>{number} seconds</source>
        <translation>{number} detik</translation>
    </message>
</context>
<context>
    <name>LightCall</name>
    <message>
        <source>Counter</source>
        <translation>Loket</translation>
    </message>
</context>
<context>
    <name>Loudspeaker</name>
    <message>
        <source>There is no loudspeaker. Check its cable and the sound settings.</source>
        <translation>Mboten wonten pangeras swanten. Kabel lan setelan swanten dipunpriksa.</translation>
    </message>
    <message>
        <source>The loudspeaker does not play. Unplug it and plug it in again.</source>
        <translation>Pangeras swanten mboten mungel. Dipuncabut lajeng dipunpasang malih.</translation>
    </message>
    <message>
        <source>The loudspeaker “{wanted}” is not there. There are: {there}.</source>
        <translation>Pangeras swanten “{wanted}” mboten wonten. Ingkang wonten: {there}.</translation>
    </message>
    <message>
        <source>Another display speaks for this zone; this one only shows.</source>
        <translation>Layar sanes sampun mungel kangge zona menika; layar menika namung nampilaken.</translation>
    </message>
    <message>
        <source>No voice here speaks {languages}: only a chime is heard.</source>
        <translation>Mriki boten wonten swanten kanggé {languages}: namung swanten lonceng ingkang kapireng.</translation>
    </message>
</context>
<context>
    <name>LowHead</name>
    <message>
        <source>All keys are in the lower part of the screen</source>
        <translation>Sedaya tombol wonten ing perangan ngandhap layar</translation>
    </message>
</context>
<context>
    <name>MainKeys</name>
    <message>
        <source>Call next</source>
        <translation>Timbali salajengipun</translation>
    </message>
    <message>
        <source>Start serving</source>
        <translation>Wiwit ngladosi</translation>
    </message>
    <message>
        <source>Finish, call next</source>
        <translation>Rampung, timbali salajengipun</translation>
    </message>
    <message>
        <source>Finish only</source>
        <translation>Rampung</translation>
    </message>
</context>
<context>
    <name>MediaPanel</name>
    <message>
        <source>Picture of the office</source>
        <translation>Gambar saking kantor</translation>
    </message>
</context>
<context>
    <name>MessageSheet</name>
    <message>
        <source>Have it said</source>
        <translation>Dipunwartosaken</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>more above and below</source>
        <translation>taksih wonten ing nginggil lan ngandhap</translation>
    </message>
    <message>
        <source>more below</source>
        <translation>taksih wonten ing ngandhap</translation>
    </message>
    <message>
        <source>more above</source>
        <translation>taksih wonten ing nginggil</translation>
    </message>
</context>
<context>
    <name>MoreKeys</name>
    <message>
        <source>On hold: %1</source>
        <translation>Katundha: %1</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tundha</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Alihaken</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Ngaso</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Sanèsipun</translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message>
        <source>call</source>
        <translation>timbali</translation>
    </message>
    <message>
        <source>call out of turn</source>
        <translation>timbali sajawining urutan</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>timbali malih</translation>
    </message>
    <message>
        <source>start</source>
        <translation>wiwit ngladosi</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>rampung</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>mboten rawuh</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>kèndelaken rumiyin</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>lajengaken</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>pindhah</translation>
    </message>
    <message>
        <source>return</source>
        <translation>tampi malih</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>wangsulaken dhateng antrean</translation>
    </message>
    <message>
        <source>add a service</source>
        <translation>tambahi paladosan</translation>
    </message>
    <message>
        <source>change the class</source>
        <translation>éwahi kelas</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>wurungaken</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>rawuh langsung</translation>
    </message>
    <message>
        <source>follow</source>
        <translation>nyusul</translation>
    </message>
    <message>
        <source>expire</source>
        <translation>kedaluwarsa</translation>
    </message>
    <message>
        <source>lapse</source>
        <translation>gugur</translation>
    </message>
</context>
<context>
    <name>NearLines</name>
    <message>
        <source>Came back</source>
        <translation>Sampun rawuh</translation>
    </message>
    <message>
        <source>Your break %1</source>
        <translation>Giliran ngaso panjenengan %1</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Erase</source>
        <translation>Busek</translation>
    </message>
</context>
<context>
    <name>OfficeTime</name>
    <message>
        <source>Today</source>
        <translation>Dinten menika</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mbenjing</translation>
    </message>
</context>
<context>
    <name>OfficerKey</name>
    <message>
        <source>Hand over or sign out</source>
        <translation>Pasrahaken utawi medal</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Mlebet</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Make sure you bring</source>
        <translation>Ingkang kedah dipunasta</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Urutan paladosan</translation>
    </message>
    <message>
        <source>Complaints and advice</source>
        <translation>Wadulan lan pamrayogi</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Saking wiwitan</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Salajengipun</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>PaperAlarm</name>
    <message>
        <source>New roll is in</source>
        <translation>Gulungan sampun dipungantos</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Sampun medal</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Cithak salinan</translation>
    </message>
</context>
<context>
    <name>PaperWindow</name>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Printed slips appear here.</source>
        <translation>Tiket ingkang kacithak ketingal ing mriki.</translation>
    </message>
</context>
<context>
    <name>PausedSheet</name>
    <message>
        <source>Have a number already?</source>
        <translation>Kagungan nomer?</translation>
    </message>
    <message>
        <source>Need a person?</source>
        <translation>Mbetahaken petugas?</translation>
    </message>
    <message>
        <source>See what to bring</source>
        <translation>Mirsani syarat paladosan</translation>
    </message>
</context>
<context>
    <name>PeopleChart</name>
    <message>
        <source>Came and served</source>
        <translation>Rawuh lan dipunladosi</translation>
    </message>
    <message>
        <source>came</source>
        <translation>rawuh</translation>
    </message>
    <message>
        <source>served</source>
        <translation>rampung</translation>
    </message>
</context>
<context>
    <name>PledgeCard</name>
    <message>
        <source>Our service pledge</source>
        <translation>Maklumat Paladosan</translation>
    </message>
</context>
<context>
    <name>PrinterSlot</name>
    <message>
        <source>Printer (demo)</source>
        <translation>Printer (demo)</translation>
    </message>
</context>
<context>
    <name>PriorityKey</name>
    <message>
        <source>Priority number</source>
        <translation>Nomer prioritas</translation>
    </message>
    <message>
        <source>I need help / Priority</source>
        <translation>Kula betah pitulungan / Prioritas</translation>
    </message>
    <message>
        <source>Touch to switch off</source>
        <translation>Pencet kangge mbatalaken</translation>
    </message>
    <message>
        <source>Elderly, disabled, pregnant, nursing, with a child</source>
        <translation>Sepuh, disabilitas, ngandhut, nyusoni, mbekta lare</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>{place}: expected {expected}</source>
        <translation>{place}: kedahipun {expected}</translation>
    </message>
    <message>
        <source>{place}: expected {expected}; found {found}</source>
        <translation>{place}: kedahipun {expected}; kaserat {found}</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>berkas</translation>
    </message>
    <message>
        <source>This office profile cannot be used. Correct it and load it again:</source>
        <translation>Profil kantor menika mboten saged dipunginakaken. Leresaken lajeng lebetaken malih:</translation>
    </message>
    <message>
        <source>There may be more: only the first {count} are shown.</source>
        <translation>Saged ugi taksih wonten: namung {count} ingkang kawitan ingkang katedahaken.</translation>
    </message>
    <message>
        <source>{path}, line {line}</source>
        <translation>{path}, larik {line}</translation>
    </message>
    <message>
        <source>a text (write numbers, true and null in quotes)</source>
        <translation>teks (angka, true, lan null kaserat ing tandha petik)</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>teks ingkang mboten kothong</translation>
    </message>
    <message>
        <source>a text of at most {max_length} characters</source>
        <translation>teks paling panjang {max_length} karakter</translation>
    </message>
    <message>
        <source>a text with a letter that can be seen</source>
        <translation>teks ingkang paling boten wonten aksara satunggal ingkang katingal</translation>
    </message>
    <message>
        <source>text without control characters or line breaks</source>
        <translation>teks tanpa karakter kendhali lan tanpa gantos larik</translation>
    </message>
    <message>
        <source>a text, or one text per language (numbers in quotes)</source>
        <translation>teks, utawi satunggal teks kangge saben basa (angka ing tandha petik)</translation>
    </message>
    <message>
        <source>a language code such as id, or &apos;*&apos; for all languages</source>
        <translation>kode basa kados id, utawi &apos;*&apos; kangge sedaya basa</translation>
    </message>
    <message>
        <source>a code of at most 40 letters, digits, dots and dashes</source>
        <translation>kode paling panjang 40 aksara, angka, titik, lan tandha hubung</translation>
    </message>
    <message>
        <source>one or two capital letters, without I, O and Q</source>
        <translation>setunggal utawi kalih aksara kapital, tanpa I, O, lan Q</translation>
    </message>
    <message>
        <source>a language code such as id or en</source>
        <translation>kode basa kados id utawi en</translation>
    </message>
    <message>
        <source>a colour in quotes such as &apos;#00665C&apos;</source>
        <translation>werni ing tandha petik kados &apos;#00665C&apos;</translation>
    </message>
    <message>
        <source>a darker colour: white text on it needs a contrast of {least}:1</source>
        <translation>werni ingkang langkung peteng: teks pethak ing nginggilipun betah kontras {least}:1</translation>
    </message>
    <message>
        <source>an IANA time zone such as Asia/Jakarta</source>
        <translation>zona wekdal IANA kados Asia/Jakarta</translation>
    </message>
    <message>
        <source>a time of day such as 07:30</source>
        <translation>jam kados 07:30</translation>
    </message>
    <message>
        <source>a date such as 2026-12-31</source>
        <translation>tanggal kados 2026-12-31</translation>
    </message>
    <message>
        <source>a whole number without quotes</source>
        <translation>angka wetah tanpa tandha petik</translation>
    </message>
    <message>
        <source>a number of at least {ge}</source>
        <translation>angka paling alit {ge}</translation>
    </message>
    <message>
        <source>a number of at most {le}</source>
        <translation>angka paling ageng {le}</translation>
    </message>
    <message>
        <source>a value here; it is missing</source>
        <translation>wonten isinipun; perangan menika dereng dipunisi</translation>
    </message>
    <message>
        <source>one of the keys {choices}</source>
        <translation>salah satunggaling kunci {choices}</translation>
    </message>
    <message>
        <source>a known key, perhaps {like}</source>
        <translation>kunci ingkang dipuntepangi, mbokmenawi {like}</translation>
    </message>
    <message>
        <source>a group of keys</source>
        <translation>saklompok kunci</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>daftar</translation>
    </message>
    <message>
        <source>at least one entry</source>
        <translation>paling sekedhik satunggal isian</translation>
    </message>
    <message>
        <source>at most {max_length} entries</source>
        <translation>paling kathah {max_length} isian</translation>
    </message>
    <message>
        <source>another value ({detail})</source>
        <translation>isi sanes ({detail})</translation>
    </message>
    <message>
        <source>a last ticket after kiosk_open, {kiosk_open}</source>
        <translation>last_ticket sasampunipun kiosk_open, {kiosk_open}</translation>
    </message>
    <message>
        <source>a close not before last_ticket, {last_ticket}</source>
        <translation>close mboten langkung rumiyin saking last_ticket, {last_ticket}</translation>
    </message>
    <message>
        <source>service that begins before close, {close}</source>
        <translation>service wiwit saderengipun close, {close}</translation>
    </message>
    <message>
        <source>a break that ends after it starts, from {service} to {close}</source>
        <translation>break ingkang rampung sasampunipun wiwit, antawisipun {service} lan {close}</translation>
    </message>
    <message>
        <source>a date that is not before {from}</source>
        <translation>tanggal ingkang mboten sakderengipun {from}</translation>
    </message>
    <message>
        <source>dates that no other schedule has</source>
        <translation>tanggal ingkang mboten wonten ing jadwal sanes</translation>
    </message>
    <message>
        <source>a day of the week on which the office is open</source>
        <translation>dinten nalika kantor bikak</translation>
    </message>
    <message>
        <source>fewer appointments in a slot than its {quota} numbers</source>
        <translation>semayan saben sesi ingkang kirang saking {quota} nomeripun</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>salah satunggal saking {choices}</translation>
    </message>
    <message>
        <source>the name of an icon, perhaps one of {like}</source>
        <translation>namaning ikon, mbokmenawi salah satunggal saking {like}</translation>
    </message>
    <message>
        <source>each value only once</source>
        <translation>saben isi namung sapisan</translation>
    </message>
    <message>
        <source>a queue that a counter serves</source>
        <translation>antrean ingkang dipunladosi satunggaling loket</translation>
    </message>
    <message>
        <source>a queue that a service uses</source>
        <translation>antrean ingkang dipunginakaken satunggaling paladosan</translation>
    </message>
    <message>
        <source>a counter that stands in a zone</source>
        <translation>loket ingkang kalebet ing satunggaling zona</translation>
    </message>
    <message>
        <source>an agency with a service</source>
        <translation>instansi ingkang gadhah paladosan</translation>
    </message>
    <message>
        <source>a language of the office ({choices}) or &apos;*&apos;</source>
        <translation>basa kantor menika ({choices}) utawi &apos;*&apos;</translation>
    </message>
    <message>
        <source>a list with {block}: no slip is given without it</source>
        <translation>daptar ingkang ngemot {block}: tiket boten kacithak tanpa punika</translation>
    </message>
    <message>
        <source>{block} among the blocks of the slip</source>
        <translation>{block} ing antawisipun blok tiket (blocks)</translation>
    </message>
    <message>
        <source>another name: the slip has a block of this name</source>
        <translation>nama sanes: tiket sampun gadhah blok kanthi nama punika</translation>
    </message>
    <message>
        <source>whole rows of dots in base64, at most {most} rows</source>
        <translation>larikan titik ingkang wetah ing base64, paling kathah {most} larikan</translation>
    </message>
    <message>
        <source>the name of a picture file, as seen from the profile&apos;s folder</source>
        <translation>nama berkas gambar, katingal saking folder profil</translation>
    </message>
    <message>
        <source>a picture: PNG, JPEG, BMP or GIF</source>
        <translation>gambar: PNG, JPEG, BMP, utawi GIF</translation>
    </message>
    <message>
        <source>a picture of at most {most} by {most} pixels</source>
        <translation>gambar paling ageng {most} kaping {most} piksel</translation>
    </message>
    <message>
        <source>a logo with one side at most {most} times the other</source>
        <translation>logo ingkang salah satunggaling sisihipun paling panjang kaping {most} sisih sanesipun</translation>
    </message>
    <message>
        <source>a file of at most {most} MB</source>
        <translation>berkas paling ageng {most} MB</translation>
    </message>
    <message>
        <source>a text file in UTF-8</source>
        <translation>berkas teks UTF-8</translation>
    </message>
    <message>
        <source>a file without control characters</source>
        <translation>berkas tanpa karakter kendhali</translation>
    </message>
    <message>
        <source>YAML that can be read ({detail})</source>
        <translation>YAML ingkang saged dipunwaos ({detail})</translation>
    </message>
    <message>
        <source>an office profile, but the file is empty</source>
        <translation>profil kantor, nanging berkasipun kothong</translation>
    </message>
    <message>
        <source>one document, without a second ---</source>
        <translation>satunggal dokumen, tanpa --- kaping kalih</translation>
    </message>
    <message>
        <source>values written out, without anchors &amp; and aliases *</source>
        <translation>isi ingkang kaserat jangkep, tanpa jangkar &amp; lan alias *</translation>
    </message>
    <message>
        <source>values without tags (!)</source>
        <translation>isi tanpa tag (!)</translation>
    </message>
    <message>
        <source>keys written out, without the merge key &lt;&lt;</source>
        <translation>kunci ingkang kaserat jangkep, tanpa kunci gabung &lt;&lt;</translation>
    </message>
    <message>
        <source>each key only once; it already stands in line {first}</source>
        <translation>saben kunci namung sapisan; kunci menika sampun wonten ing larik {first}</translation>
    </message>
    <message>
        <source>a plain word as key</source>
        <translation>tembung limrah minangka kunci</translation>
    </message>
    <message>
        <source>at most {most} levels inside each other</source>
        <translation>paling kathah {most} undhakan</translation>
    </message>
    <message>
        <source>at most {most} values in all</source>
        <translation>paling kathah {most} isi sedayanipun</translation>
    </message>
</context>
<context>
    <name>QueueLine</name>
    <message>
        <source>Waiting</source>
        <translation>Nengga</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Paling dangu</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Dipuntutup</translation>
    </message>
</context>
<context>
    <name>QueueSheet</name>
    <message>
        <source>Which counter is to help for the rest of the day?</source>
        <translation>Loket pundi ingkang mbiyantu ngantos dinten punika rampung?</translation>
    </message>
    <message>
        <source>No other counter is open that could help.</source>
        <translation>Boten wonten loket sanes ingkang bikak kangge mbiyantu.</translation>
    </message>
    <message>
        <source>Words for the citizens, or none</source>
        <translation>Weling kangge warga; kenging kosong</translation>
    </message>
    <message>
        <source>Close this queue: no more numbers</source>
        <translation>Tutup antrian punika: boten wonten nomer malih</translation>
    </message>
    <message>
        <source>Open this queue again</source>
        <translation>Bikak malih antrian punika</translation>
    </message>
    <message>
        <source>Whoever waits is still called.</source>
        <translation>Ingkang sampun nengga tetep dipuntimbali.</translation>
    </message>
</context>
<context>
    <name>QueuesCard</name>
    <message>
        <source>Queues</source>
        <translation>Antrian</translation>
    </message>
</context>
<context>
    <name>QueuesHead</name>
    <message>
        <source>Queue</source>
        <translation>Antrian</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Nengga</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Paling dangu</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Loket</translation>
    </message>
</context>
<context>
    <name>QuietPanel</name>
    <message>
        <source>Please have a seat. Your number appears here when it is your turn.</source>
        <translation>Sumangga pinarak. Nomer Panjenengan ketingal ing mriki menawi sampun giliranipun.</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recently at this counter</source>
        <translation>Pungkasan dipunladosi</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>There is no sample office “{office}”. Choose one of: {offices}.</source>
        <translation>Mboten wonten conto kantor “{office}”. Pilih salah satunggal: {offices}.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {reason}. Name another file.</source>
        <translation>“{file}” boten saged kaserat: {reason}. Sumangga nyebataken berkas sanes.</translation>
    </message>
    <message>
        <source>Calls cannot be spoken in the language “{language}”. Choose from: {known}.</source>
        <translation>Timbalan mboten saged dipunucapaken ing basa “{language}”. Pilih salah satunggal: {known}.</translation>
    </message>
    <message>
        <source>“{code}” is not a ticket&apos;s number. It looks like A012 or B1000.</source>
        <translation>“{code}” sanes nomer antrean. Tuladhanipun A012 utawi B1000.</translation>
    </message>
    <message>
        <source>The voice pack in {folder} is not used: {problems}. Restore the files, or build it anew from the recordings: kiosk voice build</source>
        <translation>Paket swanten ing {folder} mboten dipunangge: {problems}. Wangsulaken berkasipun, utawi damel malih saking rekaman: kiosk voice build</translation>
    </message>
    <message>
        <source>The recordings in {folder} cannot be used: {problems}. Record these again.</source>
        <translation>Rekaman ing {folder} mboten saged dipunangge: {problems}. Rekam malih berkas menika.</translation>
    </message>
    <message>
        <source>There are no recordings for this language in {folder}. What to read into which file: kiosk voice record-script</source>
        <translation>Mboten wonten rekaman kangge basa menika ing {folder}. Punapa ingkang dipunwaos dhateng berkas pundi: kiosk voice record-script</translation>
    </message>
    <message>
        <source>There is no screen “{screen}”. Screens here: {screens}. Or a window at X,Y,W,H with some width and height, such as 0,0,1280,720.</source>
        <translation>Mboten wonten layar “{screen}”. Layar ing ngriki: {screens}. Utawi jendhela ing X,Y,W,H ingkang wonten wiyar saha inggilipun, kados ta 0,0,1280,720.</translation>
    </message>
    <message>
        <source>“{file}” is not a file. Slips are printed by the spooler alone, so that none is doubled unseen. Name a file.</source>
        <translation>“{file}” sanes berkas. Tiket namung kacithak dening spooler, supados boten wonten ingkang kacithak kaping kalih tanpa kauningan. Sumangga nyebataken berkas.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}. Name a profile file, or a sample: mpp, kelurahan.</source>
        <translation>“{file}” mboten saged dipunwaos: {reason}. Sebataken berkas profil, utawi conto: mpp, kelurahan.</translation>
    </message>
    <message>
        <source>“{url}” is not the address of a printer. {expected}</source>
        <translation>“{url}” sanes alamat printer. {expected}</translation>
    </message>
    <message>
        <source>Use tcp://HOST:9100 for a printer on the network; usb://04b8:0e28, file:///dev/usb/lp0 or serial:///dev/ttyUSB0?baud=115200 for one on a cable; or virtual: for none.</source>
        <translation>Ginakaken tcp://HOST:9100 kangge printer ing jaringan; usb://04b8:0e28, file:///dev/usb/lp0, utawi serial:///dev/ttyUSB0?baud=115200 kangge printer mawi kabel; utawi virtual: menawi tanpa printer.</translation>
    </message>
    <message>
        <source>Expected: tcp://HOST:9100, where HOST is a name or an address such as 192.168.1.50, the port is 1 to 65535, and nothing follows.</source>
        <translation>Ingkang dipunkersakaken: tcp://HOST:9100; HOST punika nama utawi alamat kados 192.168.1.50, porta 1 dumugi 65535, lan mboten wonten punapa-punapa saksampunipun.</translation>
    </message>
    <message>
        <source>Expected: file:///dev/usb/lp0, three slashes and the path of a device, and nothing after it.</source>
        <translation>Ingkang dipunkersakaken: file:///dev/usb/lp0, tigang garis miring lan panggenan piranti, tanpa punapa-punapa saksampunipun.</translation>
    </message>
    <message>
        <source>Expected: serial:///dev/ttyUSB0?baud=115200. It may also say parity=none|even|odd and flow=xonxoff|rtscts|none.</source>
        <translation>Ingkang dipunkersakaken: serial:///dev/ttyUSB0?baud=115200. Saged dipuntambahi parity=none|even|odd lan flow=xonxoff|rtscts|none.</translation>
    </message>
    <message>
        <source>Expected: usb://04b8:0e28, maker and model in four digits each, as lsusb lists them; ?serial=NUMBER tells several of one kind apart.</source>
        <translation>Ingkang dipunkersakaken: usb://04b8:0e28, ingkang damel lan modelipun sami-sami sekawan digit kados ing lsusb; ?serial=NOMER mbedakaken sawetawis printer ingkang sajinis.</translation>
    </message>
    <message>
        <source>Expected: virtual: and nothing after it.</source>
        <translation>Ingkang dipunkersakaken: virtual: tanpa punapa-punapa saksampunipun.</translation>
    </message>
    <message>
        <source>This system has no such line. Expected: tcp://HOST:9100 or usb://04b8:0e28.</source>
        <translation>Sistem punika mboten gadhah jalur ingkang kados makaten. Ingkang dipunkersakaken: tcp://HOST:9100 utawi usb://04b8:0e28.</translation>
    </message>
    <message>
        <source>It holds a line break or another character that cannot be seen. Expected: one line such as tcp://192.168.1.50:9100.</source>
        <translation>Ing lebetipun wonten ganti larik utawi aksara sanes ingkang mboten katingal. Kedahipun: salarik kados ta tcp://192.168.1.50:9100.</translation>
    </message>
    <message>
        <source>Expected: a baud of {bauds}. The printer&apos;s self-test names it.</source>
        <translation>Ingkang dipunkersakaken: baud {bauds}. Uji mandhirinipun printer nyebataken angkanipun.</translation>
    </message>
    <message>
        <source>Everybody is asked to leave the building: no numbers are given, nobody is called and nobody loses their turn. Staff end it with: kiosk evacuate --end</source>
        <translation>Sedaya tiyang kasuwun medal saking gedhong: boten wonten nomer ingkang dipunparingaken, boten wonten ingkang dipuntimbali, saha boten wonten ingkang kecalan giliran. Petugas mungkasi kanthi: kiosk evacuate --end</translation>
    </message>
    <message>
        <source>The message has {length} letters; a display shows at most {most}. Shorten it.</source>
        <translation>Seratan isi {length} aksara; layar namung nedahaken {most}. Sumangga dipunringkes.</translation>
    </message>
    <message>
        <source>There is no zone {zone}. The zones are: {zones}.</source>
        <translation>Mboten wonten zona {zone}. Zona ingkang wonten: {zones}.</translation>
    </message>
    <message>
        <source>“{service}” takes no appointments. A queue that takes some has “appointments” in the office profile; {queue} has none.</source>
        <translation>“{service}” mboten nampi semayan. Antrean ingkang nampi ngewrat “appointments” ing profil kantor; {queue} mboten.</translation>
    </message>
    <message>
        <source>There is no appointment at {at}. Times of that day: {times}.</source>
        <translation>Mboten wonten semayan tabuh {at}. Wekdal dinten menika: {times}.</translation>
    </message>
    <message>
        <source>All appointments at {at} are booked. Still free that day: {free}.</source>
        <translation>Semayan tabuh {at} sampun kebak. Ingkang taksih longgar dinten menika: {free}.</translation>
    </message>
    <message>
        <source>There is no appointment “{code}”. A code has six letters, such as BCD-FGH. See them all: kiosk appointment list</source>
        <translation>Mboten wonten semayan “{code}”. Kode menika enem aksara, kados BCD-FGH. Mirsani sedaya: kiosk appointment list</translation>
    </message>
    <message>
        <source>Appointment {code} was called off. Take an ordinary number.</source>
        <translation>Semayan {code} sampun dipunwurungaken. Mundhut nomer limrah.</translation>
    </message>
    <message>
        <source>Appointment {code} is on another day: {at}. Come then, or take a number.</source>
        <translation>Semayan {code} ing dinten sanes: {at}. Sumangga rawuh ing wekdal menika, utawi mundhut nomer.</translation>
    </message>
    <message>
        <source>Appointment {code} was at {at} and is no longer kept. Take a number.</source>
        <translation>Semayan {code} tabuh {at} sampun kelangkung. Mundhut nomer.</translation>
    </message>
    <message>
        <source>There are no appointments on {day}. Choose another day.</source>
        <translation>Mboten wonten semayan ing {day}. Pilih dinten sanes.</translation>
    </message>
    <message>
        <source>Queue {queue} gives no numbers for now.</source>
        <translation>Antrean {queue} sawetawis mboten maringi nomer.</translation>
    </message>
    <message>
        <source>Staff open it with: kiosk queue open {queue}</source>
        <translation>Petugas mbikak kanthi: kiosk queue open {queue}</translation>
    </message>
    <message>
        <source>“{agency}” is not in the hall today. Next numbers: {opens}.</source>
        <translation>“{agency}” dinten menika mboten rawuh. Nomer dipunbikak malih: {opens}.</translation>
    </message>
    <message>
        <source>Next numbers: {opens}.</source>
        <translation>Nomer dipunbikak malih: {opens}.</translation>
    </message>
    <message>
        <source>The {quota} numbers of queue {queue} for this time are given. Next numbers: {opens}.</source>
        <translation>Kuota {quota} nomer antrean {queue} kangge jam menika telas. Nomer dipunbikak malih: {opens}.</translation>
    </message>
    <message>
        <source>There is no agency “{agency}”. There are: {agencies}.</source>
        <translation>Mboten wonten instansi “{agency}”. Ingkang wonten: {agencies}.</translation>
    </message>
    <message>
        <source>{ticket} was called just now. Give them {seconds} s more to come.</source>
        <translation>{ticket} nembé kémawon dipuntimbali. Sumangga dipunentosi {seconds} detik malih.</translation>
    </message>
    <message>
        <source>{ticket} has call {calls} of {asked}. Call again; a no-show is possible in {seconds} s at the earliest.</source>
        <translation>{ticket} nembé dipuntimbali {calls} saking {asked} kali. Katimbali malih; mboten rawuh saged dipuncathet paling rikat {seconds} detik malih.</translation>
    </message>
    <message>
        <source>{ticket} is a priority ticket already.</source>
        <translation>{ticket} sampun tiket prioritas.</translation>
    </message>
    <message>
        <source>{ticket} is a regular ticket already.</source>
        <translation>{ticket} sampun tiket limrah.</translation>
    </message>
    <message>
        <source>There is no queue “{queue}”. There are: {queues}.</source>
        <translation>Mboten wonten antrean “{queue}”. Ingkang wonten: {queues}.</translation>
    </message>
    <message>
        <source>{until} has gone by: it is {now}. Nothing was changed. Name a later time.</source>
        <translation>{until} sampun kelangkung: sakmenika {now}. Mboten wonten ingkang ewah. Sebataken wekdal salajengipun.</translation>
    </message>
    <message>
        <source>Numbers are given until {last_ticket}, and {waiting} wait. Nothing was changed. To send them home all the same: kiosk day close --early</source>
        <translation>Nomer taksih dipunparingaken ngantos {last_ticket}, lan {waiting} tiyang ngentosi. Mboten wonten ingkang ewah. Menawi tetep badhe dipunwangsulaken: kiosk day close --early</translation>
    </message>
    <message>
        <source>{business_day} is not closed: nothing was changed.</source>
        <translation>{business_day} mboten saweg dipuntutup: mboten wonten ingkang ewah.</translation>
    </message>
    <message>
        <source>These words have {letters} letters; {most} fit on every dispenser&apos;s screen. Nothing was changed. Say it in fewer words.</source>
        <translation>Tembung menika {letters} aksara; ingkang cekap ing layar saben mesin antrean {most}. Mboten wonten ingkang éwah. Kaserat langkung ringkes.</translation>
    </message>
    <message>
        <source>Letter {place} of these words cannot be read: it is a line break or a control character. Nothing was changed. Write one line of plain text.</source>
        <translation>Aksara kaping {place} saking tembung menika mboten saged kawaos: menika gantos larik utawi karakter kendhali. Mboten wonten ingkang éwah. Kaserat salarik seratan limrah.</translation>
    </message>
    <message>
        <source>The new profile has no queue {queue}, but one person still stands in it. Serve them first, or load the profile after the day ends.</source>
        <translation>Profil énggal boten ngemot antrean {queue}, nanging taksih wonten satunggal tiyang. Dipunladosi rumiyin, utawi profil dipunmot sasampunipun dinten rampung.</translation>
    </message>
    <message>
        <source>The new profile has no counter {counter}, but {ticket} is being served there. Finish it first.</source>
        <translation>Profil énggal boten ngemot lokèt {counter}, nanging {ticket} saweg dipunladosi wonten mrika. Dipunrampungaken rumiyin.</translation>
    </message>
    <message>
        <source>The new profile has no counter {counter}, but {ticket} is called there. Serve it or mark it as no-show first.</source>
        <translation>Profil énggal boten ngemot lokèt {counter}, nanging {ticket} saweg dipuntimbali mrika. Dipunladosi utawi dipuntandhani boten rawuh rumiyin.</translation>
    </message>
    <message>
        <source>The new profile has no service “{service}”, but {ticket} still needs it. Serve those who came for it first, or load the profile after the day ends.</source>
        <translation>Profil énggal boten ngemot layanan “{service}”, nanging {ticket} taksih mbetahaken. Ingkang rawuh kanggé menika dipunladosi rumiyin, utawi profil dipunmot sasampunipun dinten rampung.</translation>
    </message>
    <message>
        <source>In the new profile&apos;s time zone {zone} it is {other}, but {ticket} of {day} is still open. Serve everybody first, or load the profile after the day ends.</source>
        <translation>Wonten zona wekdal profil énggal, {zone}, sapunika {other}, nanging {ticket} tanggal {day} dèrèng rampung. Sedaya dipunladosi rumiyin, utawi profil dipunmot sasampunipun dinten rampung.</translation>
    </message>
    <message>
        <source>The new profile has no service “{service}”, but somebody has an appointment for it. Keep it, or call the appointments off: kiosk appointment list</source>
        <translation>Profil enggal mboten ngewrat paladosan “{service}”, mangka taksih wonten semayan. Dipunlestantunaken, utawi semayanipun dipunwurungaken: kiosk appointment list</translation>
    </message>
    <message>
        <source>There is no office here yet. Load one: kiosk office load FILE</source>
        <translation>Dereng wonten kantor ing mriki. Lebetaken profilipun: kiosk office load FILE</translation>
    </message>
    <message>
        <source>Another time can be set only in a demo office, never in a real one.</source>
        <translation>Wekdal sanes namung saged dipunginakaken ing kantor demo, mboten ing kantor saestu.</translation>
    </message>
    <message>
        <source>There is no printer “{printer}” here. There are: “{known}”. See their addresses: kiosk printer status</source>
        <translation>Mboten wonten printer “{printer}” ing ngriki. Ingkang wonten: “{known}”. Mirsani alamatipun: kiosk printer status</translation>
    </message>
    <message>
        <source>There is no printer “{printer}” here, nor any other yet. Ask one what it can: kiosk printer probe URL</source>
        <translation>Mboten wonten printer “{printer}” ing ngriki, lan dereng wonten printer sanes. Tepangi setunggal: kiosk printer probe URL</translation>
    </message>
    <message>
        <source>No tickets are given for a while. Staff go on with: kiosk resume</source>
        <translation>Nomeripun nembe mboten dipunparingaken. Petugas nglajengaken kanthi: kiosk resume</translation>
    </message>
    <message>
        <source>No tickets are given now. Please ask an officer.</source>
        <translation>Pamundhutan nomer saweg dipuntutup. Sumangga tanglet petugas.</translation>
    </message>
    <message>
        <source>{office} is a real office and stays one. Use another database for a demo.</source>
        <translation>{office} kantor saestu lan tetep mekaten. Ginakaken basis data sanes kangge demo.</translation>
    </message>
    <message>
        <source>There is no service “{service}”. See them all: kiosk office show</source>
        <translation>Mboten wonten paladosan “{service}”. Mirsani sedaya: kiosk office show</translation>
    </message>
    <message>
        <source>There is no counter {counter}. See them all: kiosk office show</source>
        <translation>Mboten wonten loket {counter}. Mirsani sedaya: kiosk office show</translation>
    </message>
    <message>
        <source>No tickets are given now. Next opening: {opens}.</source>
        <translation>Pamundhutan nomer saweg dipuntutup. Bikak malih: {opens}.</translation>
    </message>
    <message>
        <source>Today&apos;s {quota} numbers of queue {queue} are used up. Next opening: {opens}.</source>
        <translation>Kuota {quota} nomer antrean {queue} dinten menika sampun telas. Bikak malih: {opens}.</translation>
    </message>
    <message>
        <source>The request id “{request_id}” already gave {ticket} ({service}, {class_}) on {business_day}. No new number was taken: another wish needs another request id.</source>
        <translation>Id panyuwunan “{request_id}” sampun maringi {ticket} ({service}, {class_}) ing {business_day}. Boten wonten nomer énggal ingkang dipunpendhet: panyuwunan sanès mbetahaken id sanès.</translation>
    </message>
    <message>
        <source>Counter {counter} has no ticket. Call the next one first.</source>
        <translation>Dereng wonten nomer ing Loket {counter}. Timbali nomer salajengipun rumiyin.</translation>
    </message>
    <message>
        <source>{ticket} is {state}: “{move}” is not possible now. Possible: {possible}.</source>
        <translation>{ticket} {state}: “{move}” mboten saged dipuntindakaken samenika. Ingkang saged dipuntindakaken: {possible}.</translation>
    </message>
    <message>
        <source>The new profile has no queue {queue}, but {waiting} people still stand in it. Serve them first, or load the profile after the day ends.</source>
        <translation>Profil enggal mboten ngewrat antrean {queue}, mangka {waiting} tiyang taksih ngentosi ing ngriku. Ladosi rumiyin, utawi lebetaken profil sasampunipun paladosan dinten menika rampung.</translation>
    </message>
    <message>
        <source>This database belongs to {here}; the file describes {given}. Use another database for another office.</source>
        <translation>Basis data menika gadhahanipun {here}; berkas menika ngewrat {given}. Ginakaken basis data sanes kangge kantor sanes.</translation>
    </message>
    <message>
        <source>Today&apos;s only number of queue {queue} is used up. Next opening: {opens}.</source>
        <translation>Setunggal-setunggalipun nomer antrean {queue} dinten menika sampun telas. Bikak malih: {opens}.</translation>
    </message>
    <message>
        <source>Counter {counter} is serving {ticket}. Finish it first.</source>
        <translation>Lokèt {counter} saweg ngladosi {ticket}. Dipunrampungaken rumiyin.</translation>
    </message>
    <message>
        <source>Counter {counter} has called {ticket}. Serve it or mark it as no-show first.</source>
        <translation>Lokèt {counter} sampun nimbali {ticket}. Dipunladosi utawi dipuntandhani boten rawuh rumiyin.</translation>
    </message>
    <message>
        <source>This office does not speak “{language}”. It speaks: {languages}.</source>
        <translation>Kantor menika mboten ngginakaken basa “{language}”. Basanipun: {languages}.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock says {clock}, but the last act here was at {last}. Set the clock. If it is right already, confirm it: kiosk clock confirm</source>
        <translation>Jam mesin menika nedahaken {clock}, mangka tumindak pungkasan ing mriki kacathet {last}. Jamipun kedah dipunleresaken. Menawi sampun leres, pastekaken mawi: kiosk clock confirm</translation>
    </message>
    <message>
        <source>The dispenser at printer “{printer}” gives no tickets for a while. Staff go on with: kiosk resume --dispenser PRINTER</source>
        <translation>Mesin antrean kanthi printer “{printer}” kendel maringi nomer sawetawis. Petugas nglajengaken kanthi: kiosk resume --dispenser PRINTER</translation>
    </message>
    <message>
        <source>No tickets are given for a while: {words}</source>
        <translation>Nomeripun nembe mboten dipunparingaken: {words}</translation>
    </message>
    <message>
        <source>{ticket} has ended. Nothing more can be done.</source>
        <translation>{ticket} sampun rampung. Mboten wonten malih ingkang saged dipuntindakaken.</translation>
    </message>
    <message>
        <source>{ticket} stands in queue {queue}, which counter {counter} does not serve. It is served at: {counters}.</source>
        <translation>{ticket} wonten ing antrean {queue}, ingkang mboten dipunladosi loket {counter}. Dipunladosi ing: {counters}.</translation>
    </message>
    <message>
        <source>What happens to {ticket} out of turn needs a reason; it is kept on record.</source>
        <translation>Tumindak sajawining urutan kanggé {ticket} mbetahaken alesan; alesan menika dipuncathet.</translation>
    </message>
    <message>
        <source>This reason has {letters} letters; at most {most} are kept. Use fewer words.</source>
        <translation>Alesan menika {letters} aksara; paling kathah {most} ingkang dipunsimpen. Kaserat langkung ringkes.</translation>
    </message>
    <message>
        <source>{ticket} was closed more than {minutes} min ago and cannot wait again. Please take a new ticket.</source>
        <translation>{ticket} sampun katutup langkung saking {minutes} menit kepengker lan mboten saged ngentosi malih. Sumangga mundhut tiket énggal.</translation>
    </message>
    <message>
        <source>“{service}” is a part of the visit of {ticket} already.</source>
        <translation>“{service}” sampun kalebet ing rawuhipun {ticket}.</translation>
    </message>
    <message>
        <source>Nothing to undo at counter {counter}: only its last move can be taken back, within {seconds} s.</source>
        <translation>Mboten wonten ingkang saged dipunwangsulaken ing loket {counter}: namung langkah pungkasanipun, salebeting {seconds} detik.</translation>
    </message>
    <message>
        <source>{ticket} has moved on: it cannot be undone any more. Look where it stands.</source>
        <translation>{ticket} sampun lumajeng: mboten saged dipunwangsulaken malih. Sumangga dipunpirsani wonten pundi samenika.</translation>
    </message>
    <message>
        <source>The two PINs differ. Nothing was changed. Type the same one twice.</source>
        <translation>Kalih PIN punika béda. Mboten wonten ingkang dipunéwahi. Ketik PIN ingkang sami kaping kalih.</translation>
    </message>
    <message>
        <source>Say who you are: --officer CODE, or KIOSK_OFFICER. See the codes with: kiosk officer list</source>
        <translation>Kersaa nyebat sinten panjenengan: --officer KODE, utawi KIOSK_OFFICER. Kodenipun saged dipuntingali mawi: kiosk officer list</translation>
    </message>
    <message>
        <source>With this profile officers sign in with PINs, and no administrator has one. First: kiosk officer add CODE --name NAME --role administrator</source>
        <translation>Mawi profil punika petugas mlebet ngangge PIN, nanging dèrèng wonten administrator ingkang gadhah PIN. Langkung rumiyin: kiosk officer add KODE --name NAMA --role administrator</translation>
    </message>
    <message>
        <source>Too many wrong PINs for “{officer}”: wait one minute. A supervisor can give a new PIN at once: kiosk officer reset-pin {officer}</source>
        <translation>PIN kanggé “{officer}” kekathahen lepat: ngrantos samenit. Penyelia saged lajeng maringi PIN énggal: kiosk officer reset-pin {officer}</translation>
    </message>
    <message>
        <source>Too many wrong PINs for “{officer}”: wait {minutes} minutes. A supervisor can give a new PIN at once: kiosk officer reset-pin {officer}</source>
        <translation>PIN kanggé “{officer}” kekathahen lepat: ngrantos {minutes} menit. Penyelia saged lajeng maringi PIN énggal: kiosk officer reset-pin {officer}</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Take {shortest} to {longest} digits that are neither all the same, nor in order like 1234, nor your own code.</source>
        <translation>PIN punika kegampilen dipunbadhé. Ngangge {shortest} dumugi {longest} angka ingkang mboten sami sedaya, mboten urut kados 1234, lan sanès kode piyambak.</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits, 0 to 9.</source>
        <translation>PIN dumadi saking {shortest} dumugi {longest} angka, 0 dumugi 9.</translation>
    </message>
    <message>
        <source>A code has 1 to {most} letters a to z, digits, dots or hyphens, and begins with a letter or a digit.</source>
        <translation>Kode dumadi saking 1 dumugi {most} aksara a dumugi z, angka, titik, utawi tandha gandhèng, lan kawiwitan aksara utawi angka.</translation>
    </message>
    <message>
        <source>A name is one line of 1 to {most} letters.</source>
        <translation>Nama punika sabaris, 1 dumugi {most} aksara.</translation>
    </message>
    <message>
        <source>“{officer}” may not do this: ask an administrator.</source>
        <translation>“{officer}” mboten gadhah wewenang kanggé punika: nyuwun dhateng administrator.</translation>
    </message>
    <message>
        <source>“{officer}” may not do this: ask a supervisor or an administrator.</source>
        <translation>“{officer}” mboten gadhah wewenang kanggé punika: nyuwun dhateng penyelia utawi administrator.</translation>
    </message>
    <message>
        <source>This office&apos;s officers sign in with PINs, so it begins with an administrator: --officer CODE --name NAME, and the PIN with --pin-stdin or in KIOSK_PIN; at a terminal all three are asked for. An office without PINs says so in its profile: rules: sign_in: name, or none.</source>
        <translation>Petugas kantor punika mlebet ngangge PIN, pramila kantor kawiwitan mawi administrator: --officer KODE --name NAMA, lan PIN lumantar --pin-stdin utawi KIOSK_PIN; ing terminal tetiganipun dipuntakèkaken. Kantor tanpa PIN mratélakaken ing profilipun: rules: sign_in: name, utawi none.</translation>
    </message>
    <message>
        <source>“{officer}” and this PIN do not belong together. Try again with care: after {tries} wrong PINs in a row you have to wait. Forgotten? A supervisor gives a new one.</source>
        <translation>“{officer}” lan PIN punika mboten cocog. Cobi malih kanthi premati: sasampunipun lepat kaping {tries} runtut, panjenengan kedah ngrantos. Kesupèn? Penyelia maringi ingkang énggal.</translation>
    </message>
    <message>
        <source>A PIN is needed. At a terminal it is asked for; a program gives it as a line of standard input with --pin-stdin, or in {variable}.</source>
        <translation>PIN dipunbetahaken. Ing terminal PIN dipuntakèkaken; program nyaosaken minangka sabaris lebetan baku mawi --pin-stdin, utawi ing {variable}.</translation>
    </message>
    <message>
        <source>Nobody with the code “{officer}” works here. See them all: kiosk officer list</source>
        <translation>Mboten wonten petugas mawi kode “{officer}” ing mriki. Pirsani sedaya: kiosk officer list</translation>
    </message>
    <message>
        <source>Somebody here has the code “{officer}” already. Choose another one.</source>
        <translation>Kode “{officer}” sampun dipunagem tiyang sanès ing mriki. Sumangga milih kode sanès.</translation>
    </message>
    <message>
        <source>“{officer}” is the only administrator. Add another one first: kiosk officer add CODE --name NAME --role administrator</source>
        <translation>“{officer}” administrator satunggal-satunggalipun. Wewahana sanèsipun rumiyin: kiosk officer add KODE --name NAMA --role administrator</translation>
    </message>
    <message>
        <source>Nobody is signed in at counter {counter}. Sign in first: kiosk sign-in {counter} --officer CODE</source>
        <translation>Dèrèng wonten petugas ingkang mlebet ing loket {counter}. Mlebet rumiyin: kiosk sign-in {counter} --officer KODE</translation>
    </message>
    <message>
        <source>“{officer}” works at counter {counter}. Take over with: kiosk hand-over {counter} --officer CODE. Or end their shift first: kiosk sign-out {counter}</source>
        <translation>“{officer}” makarya ing loket {counter}. Nampi pasrahan mawi: kiosk hand-over {counter} --officer KODE. Utawi tugasipun dipunpungkasi rumiyin: kiosk sign-out {counter}</translation>
    </message>
    <message>
        <source>“{officer}” is signed in at counter {counter}. Hand over or sign out there first: kiosk sign-out {counter}</source>
        <translation>“{officer}” sampun mlebet ing loket {counter}. Masrahaken utawi medal rumiyin ing mrika: kiosk sign-out {counter}</translation>
    </message>
    <message>
        <source>“{officer}” at counter {counter} has a break until {until}. Go on with: kiosk back {counter}</source>
        <translation>“{officer}” ing loket {counter} ngaso dumugi {until}. Lajengaken mawi: kiosk back {counter}</translation>
    </message>
    <message>
        <source>“{officer}” at counter {counter} has no break: there is nothing to end.</source>
        <translation>“{officer}” ing loket {counter} mboten saweg ngaso: mboten wonten ingkang kedah dipunpungkasi.</translation>
    </message>
    <message>
        <source>A break ends later than now: {until} was given, and it is {clock}.</source>
        <translation>Wekdal ngaso rampung sasampunipun sapunika: ingkang kasebat {until}, mangka sapunika {clock}.</translation>
    </message>
    <message>
        <source>The new profile has no counter {counter}, but {ticket} waits for it alone. Call it out of turn from another counter first.</source>
        <translation>Profil énggal boten ngemot lokèt {counter}, nanging {ticket} namung ngentosi lokèt menika. Katimbali rumiyin sajawining urutan saking lokèt sanès.</translation>
    </message>
    <message>
        <source>--at goes forward only: {clock} was given, but the last act here was at {last}. Another demo can begin earlier: kiosk office load FILE --demo --at TIME</source>
        <translation>--at namung saged majeng: ingkang dipunsuwun {clock}, mangka tumindak pungkasan ing mriki kacathet {last}. Demo sanès saged dipunwiwiti langkung rumiyin: kiosk office load FILE --demo --at TIME</translation>
    </message>
    <message>
        <source>This is neither a slip of ours nor a number. Scan the slip&apos;s QR code, or type its number, such as A012.</source>
        <translation>Punika sanes tiket saking kantor mriki lan sanes nomer. Mangga pindai kode QR ing tiket, utawi ketik nomeripun, kados ta A012.</translation>
    </message>
    <message>
        <source>This slip ({ticket}) is of another office, {office}. It does not count here.</source>
        <translation>Tiket menika ({ticket}) saking kantor sanès, {office}. Ing ngriki mboten lumampah.</translation>
    </message>
    <message>
        <source>This slip ({ticket}) is not one of ours: its code does not hold. Please take a new ticket.</source>
        <translation>Tiket menika ({ticket}) sanès saking kantor menika: kodhenipun mboten sah. Sumangga mundhut tiket énggal.</translation>
    </message>
    <message>
        <source>{ticket} is a ticket of {business_day} and does not count today. Please take a new ticket.</source>
        <translation>{ticket} menika tiket tanggal {business_day} lan mboten lumampah dinten menika. Sumangga mundhut tiket énggal.</translation>
    </message>
    <message>
        <source>There is no ticket {ticket} today. Type it as on the slip, such as A012.</source>
        <translation>Boten wonten tiket {ticket} dinten punika. Sumangga dipunketik kados ing dlancang tiket, kados ta A012.</translation>
    </message>
    <message>
        <source>There is no print job {job}. See them all: kiosk printer jobs</source>
        <translation>Mboten wonten tugas cithak {job}. Sadaya saged dipunpirsani: kiosk printer jobs</translation>
    </message>
    <message>
        <source>“{name}” is the name of the printer at {printer} already. Choose another name; or, if that one is not used any more: kiosk printer forget {printer}</source>
        <translation>“{name}” sampun dados nama printer ing {printer}. Kapiliha nama sanes; utawi, menawi printer menika sampun mboten dipunginakaken: kiosk printer forget {printer}</translation>
    </message>
    <message>
        <source>{ticket} is a ticket of {business_day}. Only a ticket of today gets another slip.</source>
        <translation>{ticket} menika tiket tanggal {business_day}. Namung tiket dinten menika ingkang saged dipuncithak malih.</translation>
    </message>
    <message>
        <source>A slip of {ticket} still waits for its printer. It comes by itself, or its job ends; look again in a moment: kiosk printer jobs</source>
        <translation>Slip {ticket} taksih ngrantos printeripun. Badhe medal piyambak utawi tugasipun rampung; sumangga dipunpirsani malih sekedhap: kiosk printer jobs</translation>
    </message>
    <message>
        <source>What became of this slip of {ticket} is known already. For another slip: kiosk reprint {ticket} --reason REASON</source>
        <translation>Kawontenan slip {ticket} menika sampun kasumerepan. Menawi betah malih: kiosk reprint {ticket} --reason REASON</translation>
    </message>
    <message>
        <source>There is no printer for {ticket}. Name one: --printer tcp://HOST:9100</source>
        <translation>Mboten wonten printer kangge {ticket}. Sumangga dipunsebataken: --printer tcp://HOST:9100</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>officer</source>
        <translation>petugas</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>penyelia</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>administrator</translation>
    </message>
</context>
<context>
    <name>SheetHead</name>
    <message>
        <source>Back</source>
        <translation>Wangsul</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>SheetLayer</name>
    <message>
        <source>Back</source>
        <translation>Wangsul</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>SideRow</name>
    <message>
        <source>Counter</source>
        <translation>Loket</translation>
    </message>
</context>
<context>
    <name>Sign</name>
    <message>
        <source>Please come here</source>
        <translation>Sumangga dhateng mriki</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>Saweg dipunladosi</translation>
    </message>
    <message>
        <source>Please wait for your number</source>
        <translation>Sumangga ngentosi nomer panjenengan</translation>
    </message>
</context>
<context>
    <name>SignHead</name>
    <message>
        <source>Counter</source>
        <translation>Loket</translation>
    </message>
</context>
<context>
    <name>SignInForm</name>
    <message>
        <source>Your code</source>
        <translation>Kodhe panjenengan</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Sekedhap…</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Tampi</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Mlebet</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Who takes over?</source>
        <translation>Sinten ingkang nggantosi?</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>Sinten ingkang ngladosi?</translation>
    </message>
    <message>
        <source>Until then %1 goes on here.</source>
        <translation>Ngantos wekdal menika %1 taksih ngladosi.</translation>
    </message>
    <message>
        <source>Nobody is signed in at this counter.</source>
        <translation>Dèrèng wonten petugas ingkang mlebet wonten loket menika.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Mangké kémawon</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>SilenceNotice</name>
    <message>
        <source>Go on without sound</source>
        <translation>Lajengaken tanpa swanten</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>COUNTER {counters}</source>
        <translation>LOKET {counters}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>mboten wonten</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 tiyang</translation>
    </message>
    <message>
        <source>COUNTERS {counters}</source>
        <translation>LOKET {counters}</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} tiyang</translation>
    </message>
    <message>
        <source>DEMO: not valid</source>
        <translation>DEMO: mboten sah</translation>
    </message>
    <message>
        <source>YOUR QUEUE NUMBER</source>
        <translation>NOMER ANTREAN PANJENENGAN</translation>
    </message>
    <message>
        <source>PRIORITY</source>
        <translation>PRIORITAS</translation>
    </message>
    <message>
        <source>No personal data.</source>
        <translation>Tanpa data pribadi.</translation>
    </message>
    <message>
        <source>Ahead of you</source>
        <translation>Ing ngajeng</translation>
    </message>
    <message>
        <source>Service promise</source>
        <translation>Janji paladosan</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Beaya</translation>
    </message>
    <message>
        <source>BRING</source>
        <translation>SYARAT</translation>
    </message>
    <message>
        <source>COPY no. {count}</source>
        <translation>SALINAN kaping {count}</translation>
    </message>
    <message>
        <source>Code {code}</source>
        <translation>Kode {code}</translation>
    </message>
</context>
<context>
    <name>SmallKeys</name>
    <message>
        <source>Call again</source>
        <translation>Timbali malih</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Mboten rawuh</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>Wurungaken (%1)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Wurungaken</translation>
    </message>
</context>
<context>
    <name>StandardCard</name>
    <message>
        <source>Service standard</source>
        <translation>Standar Paladosan</translation>
    </message>
    <message>
        <source>time to complete</source>
        <translation>wekdal rampungipun</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>beaya paladosan</translation>
    </message>
    <message>
        <source>what you receive</source>
        <translation>ingkang dipuntampi</translation>
    </message>
</context>
<context>
    <name>StandardFacts</name>
    <message>
        <source>Ready in</source>
        <translation>Rampungipun</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Beaya</translation>
    </message>
    <message>
        <source>You receive</source>
        <translation>Dipuntampi</translation>
    </message>
</context>
<context>
    <name>StandardKeys</name>
    <message>
        <source>Requirements</source>
        <translation>Syarat</translation>
    </message>
    <message>
        <source>See the steps</source>
        <translation>Mirsani urutanipun</translation>
    </message>
    <message>
        <source>Complaints and advice</source>
        <translation>Wadulan lan pamrayogi</translation>
    </message>
</context>
<context>
    <name>Standby</name>
    <message>
        <source>This screen shows no calls yet</source>
        <translation>Layar menika dereng nampilaken timbalan</translation>
    </message>
    <message>
        <source>Counter {counter} is not open yet</source>
        <translation>Loket {counter} dereng bikak</translation>
    </message>
    <message>
        <source>This machine gives no tickets yet</source>
        <translation>Mesin menika dereng maringi nomer antrean</translation>
    </message>
    <message>
        <source>The supervisor&apos;s window is not open yet</source>
        <translation>Jendhela panyelia dereng kabikak</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>Kagem petugas</translation>
    </message>
    <message>
        <source>It is tried again every few seconds.</source>
        <translation>Dipuncobi malih piyambak saben sawetawis detik.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Dipuncobi sapunika</translation>
    </message>
    <message>
        <source>Please ask the staff</source>
        <translation>Sumangga tanglet petugas</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>waiting</source>
        <translation>saweg ngentosi</translation>
    </message>
    <message>
        <source>called</source>
        <translation>saweg dipuntimbali</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>saweg dipunladosi</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>dipunkèndelaken rumiyin</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>dipunrancang</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>sampun rampung</translation>
    </message>
    <message>
        <source>closed as a no-show</source>
        <translation>katutup awit mboten rawuh</translation>
    </message>
    <message>
        <source>served</source>
        <translation>sampun dipunladosi</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>kedaluwarsa</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>dipunpindhah</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>rawuh malih</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>dipunwurungaken</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>dèrèng kawiwitan</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>dipunwangsulaken</translation>
    </message>
</context>
<context>
    <name>StripCounter</name>
    <message>
        <source>Counter</source>
        <translation>Loket</translation>
    </message>
</context>
<context>
    <name>StripExpand</name>
    <message>
        <source>Full window</source>
        <translation>Jendhéla wetah</translation>
    </message>
</context>
<context>
    <name>StripKeys</name>
    <message>
        <source>Call</source>
        <translation>Timbali</translation>
    </message>
    <message>
        <source>Start serving</source>
        <translation>Wiwit ngladosi</translation>
    </message>
    <message>
        <source>Finish, call</source>
        <translation>Rampung, timbali</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Mlebet</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Malih</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Rampung</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>Wangsul</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Ngaso</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Mboten rawuh</translation>
    </message>
</context>
<context>
    <name>StripSwitch</name>
    <message>
        <source>Strip mode</source>
        <translation>Modhe strip</translation>
    </message>
</context>
<context>
    <name>Supervisor</name>
    <message>
        <source>Everywhere</source>
        <translation>Ing pundi-pundi</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Sampun dipuntingali</translation>
    </message>
    <message>
        <source>Let a counter help</source>
        <translation>Bikak loket biyantu</translation>
    </message>
    <message>
        <source>{ticket} at counter {counter}</source>
        <translation>{ticket} ing loket {counter}</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>Jam klentu</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Jamipun leres</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>Disk sampun meh kebak</translation>
    </message>
    <message>
        <source>{queue}: nobody serves it</source>
        <translation>{queue}: boten wonten ingkang ngladosi</translation>
    </message>
    <message>
        <source>{number} waiting</source>
        <translation>{number} nengga</translation>
    </message>
    <message>
        <source>{queue} waits {minutes}</source>
        <translation>{queue} nengga {minutes}</translation>
    </message>
    <message>
        <source>the target is {number} min</source>
        <translation>targetipun {number} menit</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Sampun medal</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Cithak salinan</translation>
    </message>
    <message>
        <source>New roll is in</source>
        <translation>Rol enggal sampun kapasang</translation>
    </message>
    <message>
        <source>the last act was at {time}: until it is set, nothing goes on</source>
        <translation>tindakan pungkasan tabuh {time}: saderengipun jam dipunsetel, sedaya mandheg</translation>
    </message>
    <message>
        <source>{number} MB are left: call the technician</source>
        <translation>kantun {number} MB: timbali teknisi</translation>
    </message>
    <message>
        <source>{minutes} past the standard of {service}</source>
        <translation>{minutes} langkung standar {service}</translation>
    </message>
    <message>
        <source>Display {number} is gone</source>
        <translation>Layar {number} pedhot</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>wiwit {time}</translation>
    </message>
    <message>
        <source>Display {number} is not heard</source>
        <translation>Layar {number} boten wonten swantenipun</translation>
    </message>
    <message>
        <source>{time}: {came} came, {served} served</source>
        <translation>{time}: {came} rawuh, {served} rampung</translation>
    </message>
    <message>
        <source>{time}: P50 {p50} min, P95 {p95} min</source>
        <translation>{time}: P50 {p50} menit, P95 {p95} menit</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} saking {all}</translation>
    </message>
    <message>
        <source>Counter {number}: {state}</source>
        <translation>Loket {number}: {state}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>tutup</translation>
    </message>
    <message>
        <source>{state}, {minutes} past the standard</source>
        <translation>{state}, {minutes} langkung standar</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>siyaga</translation>
    </message>
    <message>
        <source>waiting now</source>
        <translation>sapunika nengga</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>saweg dipunladosi</translation>
    </message>
    <message>
        <source>served today</source>
        <translation>rampung dinten punika</translation>
    </message>
    <message>
        <source>median wait (P50)</source>
        <translation>median nengga (P50)</translation>
    </message>
    <message>
        <source>counters open</source>
        <translation>loket bikak</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} mnt</translation>
    </message>
    <message>
        <source>on a break until {time}</source>
        <translation>ngaso ngantos {time}</translation>
    </message>
    <message>
        <source>on a break</source>
        <translation>ngaso</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>dereng wonten petugas mlebet</translation>
    </message>
    <message>
        <source>serves {ticket} since {time}</source>
        <translation>ngladosi {ticket} wiwit {time}</translation>
    </message>
    <message>
        <source>has called {ticket} at {time}</source>
        <translation>nimbali {ticket} tabuh {time}</translation>
    </message>
    <message>
        <source>P95 of waits, target {number}</source>
        <translation>P95 nengga, target {number}</translation>
    </message>
    <message>
        <source>Numbers end soon</source>
        <translation>Nomer enggal dipuntutup</translation>
    </message>
    <message>
        <source>Who has priority</source>
        <translation>Sinten ingkang dipunprioritasaken</translation>
    </message>
    <message>
        <source>Nothing is to be paid to officers</source>
        <translation>Boten wonten bayaran kangge petugas</translation>
    </message>
    <message>
        <source>Have a message said</source>
        <translation>Wartosaken weling</translation>
    </message>
    <message>
        <source>The loudspeakers say it in the languages of the hall, after the calls</source>
        <translation>Pengeras swanten ngucapaken ing basa-basa ruwang punika, sasampunipun timbalan</translation>
    </message>
    <message>
        <source>Call the evacuation off?</source>
        <translation>Pungkasi evakuasi?</translation>
    </message>
    <message>
        <source>Numbers stay valid; calls that were cut short are said again</source>
        <translation>Nomer tetep lumampah; timbalan ingkang kepedhot dipunucapaken malih</translation>
    </message>
    <message>
        <source>Ask everybody to leave the building?</source>
        <translation>Nyuwun sedaya tiyang medal saking gedhong?</translation>
    </message>
    <message>
        <source>Every display and loudspeaker says so at once; nobody is called</source>
        <translation>Sedaya layar lan pengeras swanten enggal martosaken; boten wonten ingkang dipuntimbali</translation>
    </message>
    <message>
        <source>Is the clock right now?</source>
        <translation>Punapa jamipun sapunika leres?</translation>
    </message>
    <message>
        <source>Compare it with a telephone. From now on it is believed.</source>
        <translation>Tandhingaken kaliyan telpon. Wiwit sapunika jam punika dipunpitados.</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>Loket {number}</translation>
    </message>
    <message>
        <source>{waiting}, the longest {minutes}</source>
        <translation>{waiting}, paling dangu {minutes}</translation>
    </message>
    <message>
        <source>closed: {words}</source>
        <translation>dipuntutup: {words}</translation>
    </message>
</context>
<context>
    <name>SupervisorBar</name>
    <message>
        <source>Supervisor</source>
        <translation>Panyelia</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Weling</translation>
    </message>
    <message>
        <source>End evacuation</source>
        <translation>Pungkasi evakuasi</translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation>Evakuasi</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Medal</translation>
    </message>
</context>
<context>
    <name>SupervisorSignIn</name>
    <message>
        <source>Who watches the hall?</source>
        <translation>Sinten ingkang ngawasi?</translation>
    </message>
    <message>
        <source>This window is for supervisors. In the demo: code demo, PIN 000000.</source>
        <translation>Jendhela punika kangge panyelia. Ing demo: kode demo, PIN 000000.</translation>
    </message>
    <message>
        <source>This window is for supervisors.</source>
        <translation>Jendhela punika kangge panyelia.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Kode panjenengan</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Mlebet</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>SupervisorWindow</name>
    <message>
        <source>Supervisor</source>
        <translation>Panyelia</translation>
    </message>
</context>
<context>
    <name>TakeKey</name>
    <message>
        <source>One moment…</source>
        <translation>Sekedhap…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Cobi malih</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Mundhut Nomer Antrean</translation>
    </message>
</context>
<context>
    <name>TicketCountdown</name>
    <message>
        <source>Back to the first page in</source>
        <translation>Wangsul dhateng kaca wiwitan salebetipun</translation>
    </message>
    <message>
        <source>Back in</source>
        <translation>Wangsul ing</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n detik</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketHistory</name>
    <message>
        <source>Ticket history</source>
        <translation>Riwayat tiket</translation>
    </message>
</context>
<context>
    <name>TicketKeys</name>
    <message>
        <source>More time</source>
        <translation>Tambah wekdal</translation>
    </message>
    <message>
        <source>I have noted it</source>
        <translation>Sampun kula cathet</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Rampung</translation>
    </message>
</context>
<context>
    <name>TicketNumber</name>
    <message>
        <source>Your queue number</source>
        <translation>Nomer antrean Panjenengan</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
</context>
<context>
    <name>TicketProof</name>
    <message>
        <source>QR code of this ticket</source>
        <translation>Kode QR tiket menika</translation>
    </message>
    <message>
        <source>ahead of you</source>
        <translation>ing ngajeng Panjenengan</translation>
    </message>
</context>
<context>
    <name>TicketRequirements</name>
    <message>
        <source>Documents required</source>
        <translation>Syarat berkas</translation>
    </message>
</context>
<context>
    <name>TicketState</name>
    <message>
        <source>Being served</source>
        <translation>Saweg dipunladosi</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Dipuntimbali</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Reguler</translation>
    </message>
    <message>
        <source>Visual call</source>
        <translation>Timbalan visual</translation>
    </message>
</context>
<context>
    <name>TicketTimer</name>
    <message>
        <source>At the counter</source>
        <translation>Wekdal ing loket</translation>
    </message>
    <message>
        <source>Since the call</source>
        <translation>Wiwit dipuntimbali</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>{millimetres} mm from end to end; both ends must show.</source>
        <translation>{millimetres} mm saking pucuk dumugi pucuk; pucuk kalih kedah katingal.</translation>
    </message>
    <message>
        <source>the printer&apos;s letters</source>
        <translation>aksara printer</translation>
    </message>
    <message>
        <source>drawn letters</source>
        <translation>aksara kagambar</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Gaya</translation>
    </message>
    <message>
        <source>PRINTER TEST</source>
        <translation>UJI PRINTER</translation>
    </message>
    <message>
        <source>This is no ticket.</source>
        <translation>Punika sanes nomer antrean.</translation>
    </message>
    <message>
        <source>Scan it.</source>
        <translation>Mangga dipunpindhai.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The printer is not there. Check its power and its cable.</source>
        <translation>Printer mboten kepanggih. Mangga dipunpriksa listrik lan kabelipun.</translation>
    </message>
    <message>
        <source>This user may not open the printer. It needs the group of its device.</source>
        <translation>Pangginaan menika mboten kepareng mbikak printer. Kedah mlebet grup pirantosipun.</translation>
    </message>
    <message>
        <source>There is no printer at this address, but something else.</source>
        <translation>Ing alamat menika mboten wonten printer, nanging barang sanes.</translation>
    </message>
    <message>
        <source>The printer does not answer. Switch it off and on again.</source>
        <translation>Printer mboten mangsuli. Mangga dipunpejahi lajeng dipunurupaken malih.</translation>
    </message>
    <message>
        <source>The paper is out. Put in a new roll.</source>
        <translation>Kertasipun telas. Mangga dipunpasangi gulungan enggal.</translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open. Close it.</source>
        <translation>Tutupipun printer menga. Mangga dipuntutup.</translation>
    </message>
    <message>
        <source>The cutter is jammed. Open the cover and take the paper out.</source>
        <translation>Pamothong kertas macet. Mangga dipunbikak tutupipun lan kertasipun dipunwedalaken.</translation>
    </message>
    <message>
        <source>The print head is too hot. It goes on by itself.</source>
        <translation>Sirah cithak kepanasen. Printer badhe nglajengaken piyambak.</translation>
    </message>
    <message>
        <source>The printer reports an error. Switch it off and on again.</source>
        <translation>Printer nglapuraken kalepatan. Mangga dipunpejahi lajeng dipunurupaken malih.</translation>
    </message>
    <message>
        <source>The printer is offline. Look at its panel.</source>
        <translation>Printer saweg luring. Mangga dipunpriksa panelipun.</translation>
    </message>
    <message>
        <source>The connection to the printer broke. Check its power and its cable.</source>
        <translation>Sambungan dhateng printer pedhot. Mangga dipunpriksa listrik lan kabelipun.</translation>
    </message>
    <message>
        <source>The printer took too long.</source>
        <translation>Printer kedangon.</translation>
    </message>
    <message>
        <source>The printer was restarted in the middle of the slip.</source>
        <translation>Printer dipunurupaken malih nalika saweg nyithak tiket.</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>{count} more</source>
        <translation>{count} malih</translation>
    </message>
    <message>
        <source>{file} cannot be read ({detail})</source>
        <translation>{file} mboten saged dipunwaos ({detail})</translation>
    </message>
    <message>
        <source>{file} is missing</source>
        <translation>{file} mboten wonten</translation>
    </message>
    <message>
        <source>{file} is not the file that was built (wrong hash)</source>
        <translation>{file} sanes berkas ingkang dipundamel (hash benten)</translation>
    </message>
    <message>
        <source>{file} is no WAV of 16-bit PCM ({detail})</source>
        <translation>{file} sanes WAV PCM 16-bit ({detail})</translation>
    </message>
    <message>
        <source>{file} is silent</source>
        <translation>{file} tanpa swanten</translation>
    </message>
    <message>
        <source>{file} is too soft</source>
        <translation>{file} lirih sanget</translation>
    </message>
    <message>
        <source>{file} is too loud and distorted</source>
        <translation>{file} seru sanget lan pecah</translation>
    </message>
    <message>
        <source>no voice: chime and screen only</source>
        <translation>tanpa swanten: namung nada lan layar</translation>
    </message>
    <message>
        <source>{name}: {clips} clips in {folder}; it speaks from the next start on</source>
        <translation>{name}: {clips} klip ing {folder}; dipunangge wiwit program dipunlampahaken malih</translation>
    </message>
    <message>
        <source>Not recorded yet, {count}: {files}. Other voices speak what needs them.</source>
        <translation>Dereng dipunrekam, {count}: {files}. Ukara ingkang mbetahaken dipunucapaken swanten sanes.</translation>
    </message>
    <message>
        <source>Not in the script, used where an agency is named so: {files}</source>
        <translation>Mboten wonten ing naskah, dipunagem menawi wonten instansi kanthi nama mekaten: {files}</translation>
    </message>
    <message>
        <source>Voice packs: {folder}</source>
        <translation>Paket swanten: {folder}</translation>
    </message>
    <message>
        <source>What to read aloud for a voice in the language “{language}”.
One WAV file for each line, named as in the left column; 16-bit PCM, 44.1 or 48 kHz.
Choose a quiet room without echo. Keep a hand’s length from the microphone, always the same.
Leave half a second of silence before and after the words; it is cut off later.
Read calmly and clearly, neither slowly nor loudly. Record everything on one day.</source>
        <translation>Ingkang dipunwaos kangge swanten ing basa “{language}”.
Satunggal berkas WAV kangge saben larik, kanthi nama ing kolom kiwa; PCM 16-bit, 44,1 utawi 48 kHz.
Pilih papan ingkang sepi tanpa gema. Tebihipun saking mikropon sakilan, tansah sami.
Paringana kendel setengah detik saderengipun lan sasampunipun tembung; mangke dipunpotong.
Waosen kanthi tentrem lan cetha, mboten alon lan mboten seru. Rekam sedaya ing sadinten.</translation>
    </message>
    <message>
        <source>As if the sentence went on; the voice stays up:</source>
        <translation>Kados ukara taksih lajeng; nada mboten mandhap:</translation>
    </message>
    <message>
        <source>Level, as one of a row; as if another followed:</source>
        <translation>Radin, minangka peranganing deretan; kados taksih wonten lajengipun:</translation>
    </message>
    <message>
        <source>As a whole sentence; the voice falls at its end:</source>
        <translation>Minangka ukara wetah; nada mandhap ing pungkasan:</translation>
    </message>
</context>
<context>
    <name>WaitingHead</name>
    <message>
        <source>Longest</source>
        <translation>Paling dangu</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message>
        <source>Next</source>
        <translation>Salajengipun</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
</context>
<context>
    <name>WaitsChart</name>
    <message>
        <source>Wait, minutes</source>
        <translation>Nengga, menit</translation>
    </message>
</context>
<context>
    <name>WithoutPriorityKey</name>
    <message>
        <source>Continue without priority</source>
        <translation>Lajeng tanpa prioritas</translation>
    </message>
</context>
</TS>
