<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AccessCorner</name>
    <message>
        <source>Large text</source>
        <translation>Teks besar</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontras</translation>
    </message>
    <message>
        <source>Low keys</source>
        <translation>Rendah</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Suarakan</translation>
    </message>
    <message>
        <source>Deaf</source>
        <translation>Tuli</translation>
    </message>
    <message>
        <source>Can&apos;t hear</source>
        <translation>Sulit dengar</translation>
    </message>
    <message>
        <source>Call me with light on the screen</source>
        <translation>Panggil saya dengan cahaya di layar</translation>
    </message>
</context>
<context>
    <name>Answer</name>
    <message>
        <source>{printer} ({url}): {state}; {used} of {roll} m of paper used</source>
        <translation>{printer} ({url}): {state}; kertas terpakai {used} dari {roll} m</translation>
    </message>
    <message>
        <source>{job}  {ticket}  {state}</source>
        <translation>{job}  {ticket}  {state}</translation>
    </message>
    <message>
        <source>{job}  {ticket}  Did it come out of {printer}? ({detail})</source>
        <translation>{job}  {ticket}  Apakah keluar dari {printer}? ({detail})</translation>
    </message>
    <message>
        <source>{printer} has a new roll of {metres} m</source>
        <translation>{printer} memakai gulungan baru sepanjang {metres} m</translation>
    </message>
    <message>
        <source>{printer} says when a slip is printed</source>
        <translation>{printer} memberi tahu bila slip sudah tercetak</translation>
    </message>
    <message>
        <source>{count} slips wait for a person: kiosk printer jobs</source>
        <translation>{count} slip menunggu diperiksa petugas: kiosk printer jobs</translation>
    </message>
    <message>
        <source>nobody has asked it yet what it can: kiosk printer probe {url}</source>
        <translation>belum ditanya apa yang dapat dilakukannya: kiosk printer probe {url}</translation>
    </message>
    <message>
        <source>No slip is under way, and none is unknown</source>
        <translation>Tidak ada slip yang sedang dicetak atau belum jelas</translation>
    </message>
    <message>
        <source>{printer} tells of paper and cover, not when a slip is printed</source>
        <translation>{printer} memberi tahu kertas dan tutupnya, tetapi tidak bila slip tercetak</translation>
    </message>
    <message>
        <source>{printer} answers nothing: look at its slips</source>
        <translation>{printer} tidak menjawab apa pun: periksa slipnya</translation>
    </message>
    <message>
        <source>{printer} says that the test page is printed</source>
        <translation>{printer} menyatakan halaman uji sudah tercetak</translation>
    </message>
    <message>
        <source>The test page was sent to {printer}; look whether it came out whole</source>
        <translation>Halaman uji sudah dikirim ke {printer}; lihat apakah keluar utuh</translation>
    </message>
    <message>
        <source>{printer} printed no test page. {cause}</source>
        <translation>{printer} tidak mencetak halaman uji. {cause}</translation>
    </message>
    <message>
        <source>Nobody knows whether the test page came out of {printer}: look. {cause}</source>
        <translation>Belum jelas apakah halaman uji keluar dari {printer}: lihatlah. {cause}</translation>
    </message>
    <message>
        <source>No printer is known here yet: kiosk printer probe URL</source>
        <translation>Belum ada printer yang dikenal: kiosk printer probe URL</translation>
    </message>
    <message>
        <source>its cover is open</source>
        <translation>tutupnya terbuka</translation>
    </message>
    <message>
        <source>it has no paper</source>
        <translation>kertas habis</translation>
    </message>
    <message>
        <source>this user may not open it and needs the group of its device (lp or dialout)</source>
        <translation>pengguna ini tidak berhak membukanya dan perlu masuk grup perangkatnya (lp atau dialout)</translation>
    </message>
    <message>
        <source>something else is there, no printer</source>
        <translation>di sana ada hal lain, bukan printer</translation>
    </message>
    <message>
        <source>it reports an error</source>
        <translation>melaporkan gangguan</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>tidak menjawab</translation>
    </message>
    <message>
        <source>its paper will soon be out</source>
        <translation>kertas hampir habis</translation>
    </message>
    <message>
        <source>Nobody had been asked to leave. Nothing was changed.</source>
        <translation>Tidak ada evakuasi yang sedang berlangsung. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>{office} is founded; its profile is in force as version {version}</source>
        <translation>{office} sudah dibuat; profilnya berlaku sebagai versi {version}</translation>
    </message>
    <message>
        <source>{office} has a new profile, in force as version {version}</source>
        <translation>{office} memakai profil baru, berlaku sebagai versi {version}</translation>
    </message>
    <message>
        <source>nothing to see to</source>
        <translation>tidak ada masalah</translation>
    </message>
    <message>
        <source>{counter}: open; {queues}</source>
        <translation>{counter}: buka; {queues}</translation>
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
        <translation>Layanan, masing-masing dengan antrean dan kodenya:</translation>
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
        <translation>tidak melaporkan keadaannya: lihat tiketnya</translation>
    </message>
    <message>
        <source>The slip of {ticket} came out</source>
        <translation>Slip {ticket} sudah keluar</translation>
    </message>
    <message>
        <source>{ticket}, copy no. {copy}</source>
        <translation>{ticket}, salinan ke-{copy}</translation>
    </message>
    <message>
        <source>{printer} is forgotten</source>
        <translation>{printer} dihapus dari daftar</translation>
    </message>
    <message>
        <source>{ticket} to counter {counter} (call {calls})</source>
        <translation>{ticket} ke loket {counter} (panggilan {calls})</translation>
    </message>
    <message>
        <source>No tickets are given until: kiosk resume</source>
        <translation>Nomor tidak diberikan sampai: kiosk resume</translation>
    </message>
    <message>
        <source>Display {display} shows and speaks: {zones}.</source>
        <translation>Layar {display} menampilkan dan bersuara: {zones}.</translation>
    </message>
    <message>
        <source>Display {display} only shows, for another speaks there: {zones}.</source>
        <translation>Layar {display} hanya menampilkan karena layar lain sudah bersuara di sana: {zones}.</translation>
    </message>
    <message>
        <source>Display {display} only shows: {zones}.</source>
        <translation>Layar {display} hanya menampilkan: {zones}.</translation>
    </message>
    <message>
        <source>No display is open: nothing is shown or said in the hall.</source>
        <translation>Tidak ada layar yang terbuka: panggilan tidak tampil dan tidak terdengar di ruang tunggu.</translation>
    </message>
    <message>
        <source>No display speaks in: {zones}.</source>
        <translation>Tidak ada layar yang bersuara di: {zones}.</translation>
    </message>
    <message>
        <source>The message is said in: {zones}.</source>
        <translation>Pengumuman disampaikan di: {zones}.</translation>
    </message>
    <message>
        <source>The journal goes on, with the clock set back by {length}</source>
        <translation>Jurnal berlanjut, dengan jam mundur {length}</translation>
    </message>
    <message>
        <source>Displays and loudspeakers ask everybody to leave. Call it off with: kiosk evacuate --end</source>
        <translation>Layar dan pengeras suara meminta semua orang keluar. Batalkan dengan: kiosk evacuate --end</translation>
    </message>
    <message>
        <source>{office}: this profile is in force already, as version {version}</source>
        <translation>{office}: profil ini sudah berlaku, sebagai versi {version}</translation>
    </message>
    <message>
        <source>Tickets are given</source>
        <translation>Nomor diberikan</translation>
    </message>
    <message>
        <source>{queue}: {waiting} waiting, {issued} issued</source>
        <translation>{queue}: {waiting} menunggu, {issued} diambil</translation>
    </message>
    <message>
        <source>PIN: </source>
        <translation>PIN: </translation>
    </message>
    <message>
        <source>New PIN, 4 to 8 digits: </source>
        <translation>PIN baru, 4 sampai 8 angka: </translation>
    </message>
    <message>
        <source>The same once more: </source>
        <translation>Sekali lagi, sama persis: </translation>
    </message>
    <message>
        <source>Queue {queue} gives no numbers until {until}</source>
        <translation>Antrean {queue} tidak memberi nomor sampai {until}</translation>
    </message>
    <message>
        <source>{queue}: {served} served, {no_shows} did not come, {left} left</source>
        <translation>{queue}: {served} dilayani, {no_shows} tidak hadir, {left} tersisa</translation>
    </message>
    <message>
        <source>{ticket} ({state}) had waited {length}</source>
        <translation>{ticket} ({state}) sudah menunggu {length}</translation>
    </message>
    <message>
        <source>{day} goes on; these wait again: {tickets}</source>
        <translation>{day} dilanjutkan; nomor ini menunggu lagi: {tickets}</translation>
    </message>
    <message>
        <source>{code}: {service}, {at}. Bring this code.</source>
        <translation>{code}: {service}, {at}. Bawa kode ini.</translation>
    </message>
    <message>
        <source>Estimated in the profile, to be confirmed: {days}</source>
        <translation>Masih perkiraan di profil, perlu dipastikan: {days}</translation>
    </message>
    <message>
        <source>Queue {queue} gives no numbers until: kiosk queue open {queue}</source>
        <translation>Antrean {queue} tidak memberi nomor sampai: kiosk queue open {queue}</translation>
    </message>
    <message>
        <source>{count} did not come to their appointment</source>
        <translation>{count} orang tidak datang pada janji temunya</translation>
    </message>
    <message>
        <source>{at}  {code}  {service}: expected</source>
        <translation>{at}  {code}  {service}: ditunggu</translation>
    </message>
    <message>
        <source>{at}  {code}  {service}: has come</source>
        <translation>{at}  {code}  {service}: sudah datang</translation>
    </message>
    <message>
        <source>Queue {queue} gives numbers</source>
        <translation>Antrean {queue} memberi nomor</translation>
    </message>
    <message>
        <source>Appointment {code} is called off</source>
        <translation>Janji temu {code} dibatalkan</translation>
    </message>
    <message>
        <source>Add these to the holidays of the profile; compare them with the decree.</source>
        <translation>Tambahkan ini ke daftar libur (holidays) di profil; cocokkan dengan SKB.</translation>
    </message>
    <message>
        <source>The profile has every holiday that is proposed.</source>
        <translation>Profil sudah memuat semua hari libur yang diusulkan.</translation>
    </message>
    <message>
        <source>Joint leave of that year is not known yet.</source>
        <translation>Cuti bersama tahun itu belum diketahui.</translation>
    </message>
    <message>
        <source>An estimated day does not close the office. When it is decreed, correct its date and take “estimated” out.</source>
        <translation>Hari yang masih perkiraan tidak menutup kantor. Bila sudah ditetapkan, betulkan tanggalnya dan hapus “estimated”.</translation>
    </message>
    <message>
        <source>{day} is closed</source>
        <translation>{day} sudah ditutup</translation>
    </message>
    <message>
        <source>{day} goes on</source>
        <translation>{day} dilanjutkan</translation>
    </message>
    <message>
        <source>Nobody has an appointment on {day}</source>
        <translation>Tidak ada janji temu pada {day}</translation>
    </message>
    <message>
        <source>Displays:</source>
        <translation>Layar panggilan:</translation>
    </message>
    <message>
        <source>{ticket}: “{service}” in queue {queue} follows when this service is finished</source>
        <translation>{ticket}: “{service}” di antrean {queue} menyusul setelah layanan ini selesai</translation>
    </message>
    <message>
        <source>{ticket}: “{move}” is undone. Now: {state}</source>
        <translation>{ticket}: “{move}” dibatalkan. Sekarang: {state}</translation>
    </message>
    <message>
        <source>Counter {counter} serves {queues}, as the profile says</source>
        <translation>Loket {counter} melayani {queues}, sesuai profil</translation>
    </message>
    <message>
        <source>{ticket} waits in queue {queue}: {ahead} ahead</source>
        <translation>{ticket} menunggu di antrean {queue}: {ahead} di depan</translation>
    </message>
    <message>
        <source>{ticket} waits for counter {counter}: {ahead} ahead</source>
        <translation>{ticket} menunggu loket {counter}: {ahead} di depan</translation>
    </message>
    <message>
        <source>Counter {counter} had no open ticket</source>
        <translation>Di loket {counter} tidak ada tiket yang terbuka</translation>
    </message>
    <message>
        <source>{ticket}: {state}, {ahead} ahead</source>
        <translation>{ticket}: {state}, {ahead} di depan</translation>
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
        <translation>Loket {counter} melayani {queues} sampai hari berakhir</translation>
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
        <translation>Nama lengkap administrator: </translation>
    </message>
    <message>
        <source>{ticket} to counter {counter}: {state}</source>
        <translation>{ticket} ke loket {counter}: {state}</translation>
    </message>
    <message>
        <source>{queue}: closed. {words}</source>
        <translation>{queue}: ditutup. {words}</translation>
    </message>
    <message>
        <source>“{officer}” has signed out at counter {counter}</source>
        <translation>“{officer}” sudah keluar dari loket {counter}</translation>
    </message>
    <message>
        <source>“{officer}” at counter {counter} is away until {until} ({reason}). Go on with: kiosk back {counter}</source>
        <translation>“{officer}” di loket {counter} meninggalkan tempat sampai {until} ({reason}). Lanjutkan dengan: kiosk back {counter}</translation>
    </message>
    <message>
        <source>“{officer}” is back at counter {counter} after {length}</source>
        <translation>“{officer}” kembali di loket {counter} setelah {length}</translation>
    </message>
    <message>
        <source>{name} works here as {role}, with the code “{officer}”: kiosk sign-in COUNTER --officer {officer}</source>
        <translation>{name} bekerja di sini sebagai {role}, dengan kode “{officer}”: kiosk sign-in LOKET --officer {officer}</translation>
    </message>
    <message>
        <source>{name} (“{officer}”) works here no more; the records stay</source>
        <translation>{name} (“{officer}”) tidak bekerja di sini lagi; catatannya tetap ada</translation>
    </message>
    <message>
        <source>“{officer}” has a new PIN</source>
        <translation>“{officer}” mempunyai PIN baru</translation>
    </message>
    <message>
        <source>“{officer}” is signed in at counter {counter} already</source>
        <translation>“{officer}” memang sudah masuk di loket {counter}</translation>
    </message>
    <message>
        <source>Nobody is known here yet: kiosk officer add CODE --name NAME</source>
        <translation>Belum ada petugas di sini: kiosk officer add KODE --name NAMA</translation>
    </message>
    <message>
        <source>“{officer}” works at counter {counter} now, for “{before}”</source>
        <translation>Sekarang “{officer}” bertugas di loket {counter}, menggantikan “{before}”</translation>
    </message>
    <message>
        <source>“{officer}” works at counter {counter}</source>
        <translation>“{officer}” bertugas di loket {counter}</translation>
    </message>
    <message>
        <source>works here no more</source>
        <translation>tidak bekerja di sini lagi</translation>
    </message>
    <message>
        <source>no PIN</source>
        <translation>tanpa PIN</translation>
    </message>
    <message>
        <source>The evacuation is over: calls are said again. Recall those who had been called and left.</source>
        <translation>Evakuasi selesai: panggilan kembali disuarakan. Panggil ulang mereka yang sudah dipanggil dan keluar.</translation>
    </message>
    <message>
        <source>Nobody is waiting for counter {counter}</source>
        <translation>Tidak ada yang menunggu untuk loket {counter}</translation>
    </message>
    <message>
        <source>The records do not hold: {problems}</source>
        <translation>Catatan tidak utuh: {problems}</translation>
    </message>
    <message>
        <source>The clock was right already: nothing had to be confirmed</source>
        <translation>Jam sudah benar: tidak ada yang perlu ditegaskan</translation>
    </message>
    <message>
        <source>{ticket}: {ahead} ahead</source>
        <translation>{ticket}: {ahead} di depan</translation>
    </message>
    <message>
        <source>It was taken without a slip, and repeating it makes none. For one: kiosk reprint {ticket} --reason not_printed</source>
        <translation>Nomor ini diambil tanpa tiket cetak, dan mengulanginya tidak mencetak apa pun. Untuk mencetaknya: kiosk reprint {ticket} --reason not_printed</translation>
    </message>
    <message>
        <source>The slip waits for the printer.</source>
        <translation>Slip menunggu pencetak.</translation>
    </message>
    <message>
        <source>The slip is being sent.</source>
        <translation>Slip sedang dikirim.</translation>
    </message>
    <message>
        <source>The slip was printed.</source>
        <translation>Slip sudah tercetak.</translation>
    </message>
    <message>
        <source>The slip was sent; look whether it came out.</source>
        <translation>Slip sudah dikirim; periksa apakah sudah keluar.</translation>
    </message>
    <message>
        <source>No slip was printed; the number counts.</source>
        <translation>Slip tidak tercetak; nomor tetap berlaku.</translation>
    </message>
    <message>
        <source>Nobody knows whether the slip came out: look.</source>
        <translation>Tidak diketahui apakah slip keluar: periksa.</translation>
    </message>
    <message>
        <source>{ticket} at counter {counter}: {state}</source>
        <translation>{ticket} di loket {counter}: {state}</translation>
    </message>
    <message>
        <source>{events} events and {tickets} tickets hold; head {head}</source>
        <translation>{events} peristiwa dan {tickets} tiket utuh; kepala {head}</translation>
    </message>
    <message>
        <source>{path} has the schema of this version</source>
        <translation>{path} sudah memakai skema versi ini</translation>
    </message>
    <message>
        <source>The dispenser at printer “{printer}” gives no tickets until: kiosk resume --dispenser PRINTER</source>
        <translation>Mesin antrean dengan printer “{printer}” tidak memberi nomor sampai: kiosk resume --dispenser PRINTER</translation>
    </message>
    <message>
        <source>Tickets are given, but not by the dispenser at printer “{printers}”: kiosk resume --dispenser PRINTER</source>
        <translation>Nomor diberikan, tetapi tidak oleh mesin antrean dengan printer “{printers}”: kiosk resume --dispenser PRINTER</translation>
    </message>
    <message>
        <source>{ticket}: {bytes} bytes, {millimetres} mm of paper; written to {files}</source>
        <translation>{ticket}: {bytes} bita, {millimetres} mm kertas; ditulis ke {files}</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation>Perlu perhatian</translation>
    </message>
    <message>
        <source>Nothing at the moment.</source>
        <translation>Saat ini tidak ada.</translation>
    </message>
</context>
<context>
    <name>BackKey</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
</context>
<context>
    <name>Break</name>
    <message>
        <source>rest</source>
        <translation>istirahat</translation>
    </message>
    <message>
        <source>meal</source>
        <translation>makan</translation>
    </message>
    <message>
        <source>prayer</source>
        <translation>salat atau ibadah</translation>
    </message>
    <message>
        <source>errand</source>
        <translation>keperluan dinas</translation>
    </message>
    <message>
        <source>other reason</source>
        <translation>alasan lain</translation>
    </message>
</context>
<context>
    <name>BreakPage</name>
    <message>
        <source>Break: %1</source>
        <translation>Istirahat: %1</translation>
    </message>
    <message>
        <source>Back to work</source>
        <translation>Kembali bertugas</translation>
    </message>
    <message>
        <source>Nobody is called here meanwhile. Waiting: %1</source>
        <translation>Sementara ini tidak ada yang dipanggil. Menunggu: %1</translation>
    </message>
</context>
<context>
    <name>BringCard</name>
    <message>
        <source>Make sure you bring</source>
        <translation>Pastikan Anda membawa</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Syarat</translation>
    </message>
    <message>
        <source>Nothing is needed for this service.</source>
        <translation>Tidak ada syarat untuk layanan ini.</translation>
    </message>
    <message>
        <source>Papers not complete? Ask first at: %1</source>
        <translation>Berkas belum lengkap? Tanya dulu di: %1</translation>
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
        <translation>Hari ini belum ada</translation>
    </message>
</context>
<context>
    <name>ClassChoice</name>
    <message>
        <source>Choose your queue</source>
        <translation>Pilih jenis antrean</translation>
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
        <translation>Lansia 60+, disabilitas, hamil, menyusui, membawa anak. Tanpa bukti.</translation>
    </message>
    <message>
        <source>Elderly, disabled, pregnant, nursing, with a child</source>
        <translation>Lansia, disabilitas, hamil, menyusui, membawa anak</translation>
    </message>
</context>
<context>
    <name>ClockSheet</name>
    <message>
        <source>The clock is right</source>
        <translation>Jamnya benar</translation>
    </message>
</context>
<context>
    <name>ClosedHero</name>
    <message>
        <source>Opens again</source>
        <translation>Buka lagi</translation>
    </message>
</context>
<context>
    <name>ClosedSheet</name>
    <message>
        <source>Have a number already?</source>
        <translation>Sudah punya nomor?</translation>
    </message>
    <message>
        <source>Need a person?</source>
        <translation>Perlu bantuan petugas?</translation>
    </message>
    <message>
        <source>See what to bring</source>
        <translation>Lihat syarat layanan</translation>
    </message>
    <message>
        <source>Prepare your papers for next time</source>
        <translation>Siapkan berkas untuk kunjungan berikutnya</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Connected</source>
        <translation>Terhubung</translation>
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
        <translation>{ticket} sekarang {state}.</translation>
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
        <translation>Menunggu di antrean {queues}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} lagi</translation>
    </message>
    <message>
        <source>Printer {printer} is open</source>
        <translation>Printer {printer} terbuka</translation>
    </message>
    <message>
        <source>Close its cover. Numbers are shown on the screen meanwhile.</source>
        <translation>Tutup printernya. Sementara itu nomor tampil di layar.</translation>
    </message>
    <message>
        <source>Printer {printer} has no paper</source>
        <translation>Kertas printer {printer} habis</translation>
    </message>
    <message>
        <source>Put in a new roll. Numbers are shown on the screen meanwhile.</source>
        <translation>Pasang gulungan baru. Sementara itu nomor tampil di layar.</translation>
    </message>
    <message>
        <source>Printer {printer} reports an error</source>
        <translation>Printer {printer} mengalami gangguan</translation>
    </message>
    <message>
        <source>Take out jammed paper, then switch it off and on again.</source>
        <translation>Keluarkan kertas yang macet, lalu matikan dan hidupkan lagi.</translation>
    </message>
    <message>
        <source>Printer {printer} does not answer</source>
        <translation>Printer {printer} tidak menjawab</translation>
    </message>
    <message>
        <source>Check its power and its cable. Numbers are shown on the screen.</source>
        <translation>Periksa listrik dan kabelnya. Nomor tampil di layar.</translation>
    </message>
    <message>
        <source>Printer {printer} will soon have no paper</source>
        <translation>Kertas printer {printer} hampir habis</translation>
    </message>
    <message>
        <source>Have a new roll ready, or change it now.</source>
        <translation>Siapkan gulungan baru, atau ganti sekarang.</translation>
    </message>
    <message>
        <source>Not saved. Please try again.</source>
        <translation>Tidak tersimpan. Silakan coba lagi.</translation>
    </message>
    <message>
        <source>{ticket} is still open. Finish it first.</source>
        <translation>{ticket} masih terbuka. Selesaikan dahulu.</translation>
    </message>
    <message>
        <source>No ticket is open here.</source>
        <translation>Tidak ada nomor di loket ini.</translation>
    </message>
    <message>
        <source>Counter {counter} is not in the profile any more.</source>
        <translation>Loket {counter} sudah tidak ada di profil.</translation>
    </message>
    <message>
        <source>The clock is wrong: it says {time}. Please have it set.</source>
        <translation>Jam mesin keliru ({time}). Mohon disetel.</translation>
    </message>
    <message>
        <source>{ticket} is still called. Serve it first.</source>
        <translation>{ticket} masih dipanggil. Layani dahulu.</translation>
    </message>
    <message>
        <source>person</source>
        <translation>orang</translation>
    </message>
    <message>
        <source>people</source>
        <translation>orang</translation>
    </message>
    <message>
        <source>{ticket} was absent, may come back for {minutes}</source>
        <translation>{ticket} tidak hadir, masih berlaku {minutes}</translation>
    </message>
    <message>
        <source>Queue {queue} ({name}): {count} waiting, longest {minutes}</source>
        <translation>Antrean {queue} ({name}): {count} menunggu, terlama {minutes}</translation>
    </message>
    <message>
        <source>{ticket} and {count} more were absent and may come back</source>
        <translation>{ticket} dan {count} lainnya tidak hadir, masih berlaku</translation>
    </message>
    <message>
        <source>On hold: {tickets}</source>
        <translation>Ditunda: {tickets}</translation>
    </message>
    <message>
        <source>Help queue {queue}</source>
        <translation>Bantu antrean {queue}</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Reguler</translation>
    </message>
    <message>
        <source>of {number} min</source>
        <translation>dari {number} menit</translation>
    </message>
    <message>
        <source>Call {number}, {time} ago</source>
        <translation>Panggilan ke-{number}, {time} lalu</translation>
    </message>
    <message>
        <source>Longest wait {minutes}</source>
        <translation>Terlama menunggu {minutes}</translation>
    </message>
    <message>
        <source>Break until {time}</source>
        <translation>Istirahat sampai {time}</translation>
    </message>
    <message>
        <source>Evacuation: everybody leaves the building</source>
        <translation>Evakuasi: semua orang meninggalkan gedung</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>The key comes alive by itself</source>
        <translation>Tombol aktif lagi dengan sendirinya</translation>
    </message>
    <message>
        <source>Past by {time}</source>
        <translation>Lewat {time}</translation>
    </message>
    <message>
        <source>Ready for the next ticket</source>
        <translation>Siap memanggil nomor berikutnya</translation>
    </message>
    <message>
        <source>Nobody is signed in here</source>
        <translation>Belum ada petugas yang masuk di sini</translation>
    </message>
    <message>
        <source>The key below comes alive by itself as soon as somebody takes a ticket. No need to press it again.</source>
        <translation>Tombol di bawah aktif lagi dengan sendirinya begitu ada yang mengambil nomor. Tidak perlu ditekan berulang.</translation>
    </message>
    <message>
        <source>A chime sounds when somebody comes</source>
        <translation>Nada berbunyi saat ada nomor baru</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Tidak ada yang menunggu</translation>
    </message>
    <message>
        <source>A chime sounds and this window comes forward as soon as somebody takes a ticket.</source>
        <translation>Nada berbunyi dan jendela ini tampil begitu ada yang mengambil nomor.</translation>
    </message>
    <message>
        <source>This window comes forward as soon as somebody takes a ticket.</source>
        <translation>Jendela ini tampil begitu ada yang mengambil nomor.</translation>
    </message>
    <message>
        <source>{time} past the standard</source>
        <translation>Lewat {time} dari standar</translation>
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
        <translation>Diambil</translation>
    </message>
    <message>
        <source>Ticket taken, nobody ahead</source>
        <translation>Diambil, tidak ada di depan</translation>
    </message>
    <message>
        <source>Waiting in queues {queues}</source>
        <translation>Menunggu di antrean {queues}</translation>
    </message>
    <message>
        <source>Did ticket {ticket} come out of printer {printer}?</source>
        <translation>Apakah tiket {ticket} keluar dari printer {printer}?</translation>
    </message>
    <message>
        <source>Look there. A copy is marked as a copy.</source>
        <translation>Periksa di sana. Salinan diberi tanda salinan.</translation>
    </message>
    <message>
        <source>The paper ran out while it printed.</source>
        <translation>Kertas habis saat mencetak.</translation>
    </message>
    <message>
        <source>The cover was opened while it printed.</source>
        <translation>Tutupnya dibuka saat mencetak.</translation>
    </message>
    <message>
        <source>The cutter jammed while it printed.</source>
        <translation>Pemotong kertas macet saat mencetak.</translation>
    </message>
    <message>
        <source>It grew too hot while it printed.</source>
        <translation>Printer terlalu panas saat mencetak.</translation>
    </message>
    <message>
        <source>It reported an error while it printed.</source>
        <translation>Printer melaporkan galat saat mencetak.</translation>
    </message>
    <message>
        <source>It went offline while it printed.</source>
        <translation>Printer terputus saat mencetak.</translation>
    </message>
    <message>
        <source>It fell silent while it printed.</source>
        <translation>Printer berhenti menjawab saat mencetak.</translation>
    </message>
    <message>
        <source>The connection broke while it printed.</source>
        <translation>Sambungan putus saat mencetak.</translation>
    </message>
    <message>
        <source>It took too long to print.</source>
        <translation>Printer terlalu lama mencetak.</translation>
    </message>
    <message>
        <source>It was restarted while it printed.</source>
        <translation>Printer menyala ulang saat mencetak.</translation>
    </message>
    <message>
        <source>Printer {printer} may not be used by this program</source>
        <translation>Printer {printer} tidak boleh dipakai program ini</translation>
    </message>
    <message>
        <source>Call the technician: it lacks a permission. Numbers are shown on the screen.</source>
        <translation>Panggil teknisi: izinnya kurang. Nomor tampil di layar.</translation>
    </message>
    <message>
        <source>There is no printer where {printer} should be</source>
        <translation>Tidak ada printer di tempat {printer}</translation>
    </message>
    <message>
        <source>Call the technician: its address is wrong. Numbers are shown on the screen.</source>
        <translation>Panggil teknisi: alamatnya salah. Nomor tampil di layar.</translation>
    </message>
    <message>
        <source>later than expected</source>
        <translation>lewat dari perkiraan</translation>
    </message>
    <message>
        <source>left</source>
        <translation>lagi</translation>
    </message>
    <message>
        <source>Back at about {clock}</source>
        <translation>Kembali sekitar pukul {clock}</translation>
    </message>
    <message>
        <source>Code and PIN do not belong together. {tries} wrong PINs in a row lock you out.</source>
        <translation>Kode dan PIN tidak cocok. {tries} kali PIN salah berturut-turut, Anda terkunci.</translation>
    </message>
    <message>
        <source>Nobody with the code “{officer}” works here.</source>
        <translation>Tidak ada petugas dengan kode “{officer}”.</translation>
    </message>
    <message>
        <source>“{officer}” works at counter {counter}.</source>
        <translation>“{officer}” bertugas di loket {counter}.</translation>
    </message>
    <message>
        <source>You are still signed in at counter {counter}.</source>
        <translation>Anda masih masuk di loket {counter}.</translation>
    </message>
    <message>
        <source>Nobody is signed in here any more.</source>
        <translation>Tidak ada lagi petugas yang masuk di sini.</translation>
    </message>
    <message>
        <source>You have a break until {until}.</source>
        <translation>Anda istirahat sampai pukul {until}.</translation>
    </message>
    <message>
        <source>Queue {queue} is closed by staff. {words}</source>
        <translation>Antrean {queue} ditutup petugas. {words}</translation>
    </message>
    <message>
        <source>Just called: possible in {seconds} s.</source>
        <translation>Baru dipanggil: bisa dalam {seconds} detik.</translation>
    </message>
    <message>
        <source>Call {calls} of {asked}. Call again; possible in {seconds} s.</source>
        <translation>Panggilan {calls} dari {asked}. Panggil lagi; bisa dalam {seconds} detik.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: wait one minute. A supervisor can give a new PIN.</source>
        <translation>PIN salah terlalu sering: tunggu satu menit. Penyelia dapat memberi PIN baru.</translation>
    </message>
    <message>
        <source>Too many wrong PINs: wait {minutes} minutes. A supervisor can give a new PIN.</source>
        <translation>PIN salah terlalu sering: tunggu {minutes} menit. Penyelia dapat memberi PIN baru.</translation>
    </message>
    <message>
        <source>Then: {service}</source>
        <translation>Lalu: {service}</translation>
    </message>
    <message>
        <source>Was on hold for {minutes}</source>
        <translation>Ditunda selama {minutes}</translation>
    </message>
    <message>
        <source>Was in another line: {service}</source>
        <translation>Dari antrean lain: {service}</translation>
    </message>
    <message>
        <source>Called again, call {number}</source>
        <translation>Dipanggil ulang, panggilan {number}</translation>
    </message>
    <message>
        <source>Served at counter {counter}: {service}</source>
        <translation>Dilayani di loket {counter}: {service}</translation>
    </message>
    <message>
        <source>Transferred by counter {counter}</source>
        <translation>Dialihkan oleh loket {counter}</translation>
    </message>
    <message>
        <source>Did not come to counter {counter}, came back</source>
        <translation>Tidak hadir di loket {counter}, lalu kembali</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} atau {other}</translation>
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
        <translation>Dipindahkan</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Datang kembali</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Came from another line</source>
        <translation>Pindah dari antrean lain</translation>
    </message>
    <message>
        <source>Call {number} of {most}</source>
        <translation>Panggilan ke-{number} dari {most}</translation>
    </message>
    <message>
        <source>{time} left by the standard</source>
        <translation>Sisa {time} sesuai standar</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} menit</translation>
    </message>
    <message>
        <source>Ticket taken, {ahead} ahead</source>
        <translation>Diambil, {ahead} di depan</translation>
    </message>
    <message>
        <source>{people}, {count} priority</source>
        <translation>{people}, {count} prioritas</translation>
    </message>
    <message>
        <source>Called to counter {counter}</source>
        <translation>Dipanggil ke Loket {counter}</translation>
    </message>
    <message>
        <source>Service started</source>
        <translation>Mulai dilayani</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Tidak hadir</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>Waited {minutes}</source>
        <translation>Menunggu {minutes}</translation>
    </message>
</context>
<context>
    <name>CounterSheet</name>
    <message>
        <source>Find a ticket</source>
        <translation>Cari nomor</translation>
    </message>
    <message>
        <source>Number without paper</source>
        <translation>Nomor tanpa kertas</translation>
    </message>
    <message>
        <source>No-show came back</source>
        <translation>Tidak hadir, kini datang</translation>
    </message>
    <message>
        <source>Make it a priority ticket</source>
        <translation>Jadikan prioritas</translation>
    </message>
    <message>
        <source>{words} ({number})</source>
        <translation>{words} ({number})</translation>
    </message>
    <message>
        <source>Finish {ticket} first</source>
        <translation>Selesaikan {ticket} dahulu</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Serah terima</translation>
    </message>
    <message>
        <source>Somebody else goes on here, with the open ticket</source>
        <translation>Petugas lain melanjutkan, dengan nomor yang terbuka</translation>
    </message>
    <message>
        <source>Hand over or sign out</source>
        <translation>Serah terima atau keluar</translation>
    </message>
    <message>
        <source>No ticket is open</source>
        <translation>Tidak ada nomor terbuka</translation>
    </message>
    <message>
        <source>Make it a regular ticket</source>
        <translation>Jadikan reguler</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>The counter rests</source>
        <translation>Loket berhenti melayani</translation>
    </message>
    <message>
        <source>Break: what for?</source>
        <translation>Istirahat: untuk apa?</translation>
    </message>
    <message>
        <source>Nobody is called here until you are back.</source>
        <translation>Tidak ada yang dipanggil di sini sampai Anda kembali.</translation>
    </message>
    <message>
        <source>by number or slip</source>
        <translation>dengan nomor atau kertas</translation>
    </message>
    <message>
        <source>for who stands here</source>
        <translation>untuk yang ada di sini</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Tambah layanan</translation>
    </message>
    <message>
        <source>Put back into the line</source>
        <translation>Kembalikan ke antrean</translation>
    </message>
    <message>
        <source>Print the slip again</source>
        <translation>Cetak ulang kertas</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>Batalkan nomor</translation>
    </message>
    <message>
        <source>Back at about what time?</source>
        <translation>Kira-kira kembali pukul berapa?</translation>
    </message>
    <message>
        <source>your slot</source>
        <translation>giliran Anda</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Ditunda</translation>
    </message>
    <message>
        <source>in {number} min</source>
        <translation>{number} menit lagi</translation>
    </message>
    <message>
        <source>Why does {ticket} get another slip?</source>
        <translation>Mengapa {ticket} dicetak ulang?</translation>
    </message>
    <message>
        <source>Was called and did not hear it</source>
        <translation>Sudah dipanggil, tidak mendengar</translation>
    </message>
    <message>
        <source>Sent back here by another counter</source>
        <translation>Dikirim kembali loket lain</translation>
    </message>
    <message>
        <source>Asked for by a supervisor</source>
        <translation>Atas permintaan penyelia</translation>
    </message>
    <message>
        <source>Cannot wait any longer</source>
        <translation>Tidak bisa menunggu lagi</translation>
    </message>
    <message>
        <source>The person has left</source>
        <translation>Orangnya sudah pergi</translation>
    </message>
    <message>
        <source>Ticket taken by mistake</source>
        <translation>Nomor salah ambil</translation>
    </message>
    <message>
        <source>Settled without service</source>
        <translation>Selesai tanpa dilayani</translation>
    </message>
    <message>
        <source>Why does {ticket} become a priority ticket?</source>
        <translation>Mengapa {ticket} menjadi prioritas?</translation>
    </message>
    <message>
        <source>Why does {ticket} become a regular ticket?</source>
        <translation>Mengapa {ticket} menjadi reguler?</translation>
    </message>
    <message>
        <source>The person has lost it</source>
        <translation>Kertasnya hilang</translation>
    </message>
    <message>
        <source>It cannot be read</source>
        <translation>Tidak terbaca</translation>
    </message>
    <message>
        <source>It got stuck in the printer</source>
        <translation>Macet di printer</translation>
    </message>
    <message>
        <source>It never came out</source>
        <translation>Tidak pernah keluar</translation>
    </message>
    <message>
        <source>The reason is kept on record. No names, no illnesses.</source>
        <translation>Alasan ini dicatat. Tanpa nama, tanpa penyakit.</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Alasan lain</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Lakukan</translation>
    </message>
    <message>
        <source>Why is {ticket} called out of turn?</source>
        <translation>Mengapa {ticket} dipanggil di luar urutan?</translation>
    </message>
    <message>
        <source>Why is {ticket} cancelled?</source>
        <translation>Mengapa {ticket} dibatalkan?</translation>
    </message>
    <message>
        <source>Belongs to a priority group</source>
        <translation>Termasuk kelompok prioritas</translation>
    </message>
    <message>
        <source>Took a regular ticket by mistake</source>
        <translation>Salah ambil nomor reguler</translation>
    </message>
    <message>
        <source>Does not belong to a priority group</source>
        <translation>Bukan kelompok prioritas</translation>
    </message>
    <message>
        <source>Took a priority ticket by mistake</source>
        <translation>Salah ambil nomor prioritas</translation>
    </message>
    <message>
        <source>It is printed where the last one was, as a copy.</source>
        <translation>Dicetak di tempat yang terakhir, sebagai salinan.</translation>
    </message>
    <message>
        <source>On hold: which one goes on?</source>
        <translation>Ditunda: mana yang dilanjutkan?</translation>
    </message>
    <message>
        <source>{minutes} left</source>
        <translation>sisa {minutes}</translation>
    </message>
    <message>
        <source>Call out of turn</source>
        <translation>Panggil di luar urutan</translation>
    </message>
    <message>
        <source>Go on serving it</source>
        <translation>Lanjutkan melayani</translation>
    </message>
    <message>
        <source>{ticket}: {state} at counter {counter}</source>
        <translation>{ticket}: {state} di loket {counter}</translation>
    </message>
    <message>
        <source>{ticket}: {state}, nobody ahead</source>
        <translation>{ticket}: {state}, berikutnya</translation>
    </message>
    <message>
        <source>{ticket}: {state}, {ahead} ahead</source>
        <translation>{ticket}: {state}, {ahead} di depan</translation>
    </message>
    <message>
        <source>Which ticket?</source>
        <translation>Nomor yang mana?</translation>
    </message>
    <message>
        <source>Type its number, choose who waits, or scan the slip at any time.</source>
        <translation>Ketik nomornya, pilih yang menunggu, atau pindai kertasnya kapan saja.</translation>
    </message>
    <message>
        <source>Nobody waits for this counter.</source>
        <translation>Tidak ada yang menunggu loket ini.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>No ticket is on hold.</source>
        <translation>Tidak ada nomor yang ditunda.</translation>
    </message>
    <message>
        <source>Who came back?</source>
        <translation>Siapa yang datang?</translation>
    </message>
    <message>
        <source>They wait again, under their number.</source>
        <translation>Menunggu lagi dengan nomor yang sama.</translation>
    </message>
    <message>
        <source>Nobody was absent in the last minutes.</source>
        <translation>Tidak ada yang baru saja tidak hadir.</translation>
    </message>
    <message>
        <source>It came back: let it wait again</source>
        <translation>Sudah datang: antre lagi</translation>
    </message>
    <message>
        <source>Nothing more can be done with it here.</source>
        <translation>Tidak ada lagi yang bisa dilakukan di sini.</translation>
    </message>
    <message>
        <source>Which service comes next for {ticket}?</source>
        <translation>Layanan apa berikutnya untuk {ticket}?</translation>
    </message>
    <message>
        <source>{count} waiting, longest {minutes}</source>
        <translation>{count} menunggu, terlama {minutes}</translation>
    </message>
    <message>
        <source>closed by staff</source>
        <translation>ditutup petugas</translation>
    </message>
    <message>
        <source>Where does {ticket} go?</source>
        <translation>{ticket} dialihkan ke mana?</translation>
    </message>
    <message>
        <source>nobody waiting</source>
        <translation>tidak ada yang menunggu</translation>
    </message>
    <message>
        <source>To another queue</source>
        <translation>Ke antrean lain</translation>
    </message>
    <message>
        <source>Any counter of that queue calls it</source>
        <translation>Dipanggil loket mana pun di antrean itu</translation>
    </message>
    <message>
        <source>To one counter</source>
        <translation>Ke satu loket</translation>
    </message>
    <message>
        <source>Only that counter calls it</source>
        <translation>Hanya loket itu yang memanggil</translation>
    </message>
    <message>
        <source>To another agency</source>
        <translation>Ke instansi lain</translation>
    </message>
    <message>
        <source>For its first service</source>
        <translation>Untuk layanan pertamanya</translation>
    </message>
    <message>
        <source>The number stays. Its turn comes when this one is served.</source>
        <translation>Nomor tetap. Gilirannya tiba setelah yang ini selesai.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message>
        <source>What did they come for?</source>
        <translation>Datang untuk layanan apa?</translation>
    </message>
    <message>
        <source>They get a number without paper. It is served at once if nobody waits before them.</source>
        <translation>Mendapat nomor tanpa kertas. Langsung dilayani bila tidak ada yang menunggu.</translation>
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
        <translation>Nomor tetap. Di sana dipanggil berikutnya.</translation>
    </message>
    <message>
        <source>The number stays. It stands there as if it had waited there all along.</source>
        <translation>Nomor tetap. Urutannya seolah sejak awal menunggu di sana.</translation>
    </message>
    <message>
        <source>The number stays. It joins the end of that line.</source>
        <translation>Nomor tetap. Masuk di akhir antrean itu.</translation>
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
        <translation>{queues}, sedang tutup</translation>
    </message>
    <message>
        <source>closed: {words}</source>
        <translation>ditutup: {words}</translation>
    </message>
    <message>
        <source>Which queues does it serve for the rest of the day?</source>
        <translation>Antrean mana yang dilayaninya sampai hari ini selesai?</translation>
    </message>
    <message>
        <source>Serve these</source>
        <translation>Layani yang ini</translation>
    </message>
    <message>
        <source>As usual again</source>
        <translation>Seperti biasa lagi</translation>
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
        <translation>melayani</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>siap</translation>
    </message>
    <message>
        <source>past the standard</source>
        <translation>lewat standar</translation>
    </message>
    <message>
        <source>break, closed</source>
        <translation>istirahat, tutup</translation>
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
        <translation>Senin</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Selasa</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Rabu</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Kamis</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Jumat</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Sabtu</translation>
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
        <translation>Hari ini di loket ini</translation>
    </message>
    <message>
        <source>served</source>
        <translation>dilayani</translation>
    </message>
    <message>
        <source>no-shows</source>
        <translation>tidak hadir</translation>
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
        <translation>Nomor prioritas dipanggil menurut urutan kedatangan, seperti nomor lainnya.</translation>
    </message>
    <message>
        <source>Who is priority for?</source>
        <translation>Prioritas untuk siapa?</translation>
    </message>
    <message>
        <source>No proof, no personal data</source>
        <translation>Tanpa bukti, tanpa data diri</translation>
    </message>
    <message>
        <source>Service standard</source>
        <translation>Standar Pelayanan</translation>
    </message>
    <message>
        <source>See what to bring</source>
        <translation>Lihat syarat layanan</translation>
    </message>
    <message>
        <source>Choose the service you need</source>
        <translation>Pilih layanan yang Anda perlukan</translation>
    </message>
    <message>
        <source>A priority number counts as if it had come {minutes} minutes earlier. The regular queue keeps moving.</source>
        <translation>Nomor prioritas dihitung seolah-olah datang {minutes} menit lebih awal. Antrean reguler tetap berjalan.</translation>
    </message>
    <message>
        <source>Services of {agency}</source>
        <translation>Pilih layanan {agency}</translation>
    </message>
    <message>
        <source>More agencies</source>
        <translation>Instansi lain</translation>
    </message>
    <message>
        <source>Last number at {time}</source>
        <translation>Nomor terakhir pukul {time}</translation>
    </message>
    <message>
        <source>Counters serve from {start} to {end}</source>
        <translation>Loket melayani {start} sampai {end}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>tutup</translation>
    </message>
    <message>
        <source>until {time}</source>
        <translation>sampai {time}</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>Hari ini tutup</translation>
    </message>
    <message>
        <source>1 counter open</source>
        <translation>1 loket buka</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>hari libur</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Istirahat</translation>
    </message>
    <message>
        <source>Not open yet</source>
        <translation>Belum buka</translation>
    </message>
    <message>
        <source>No more numbers today</source>
        <translation>Nomor antrean sudah ditutup</translation>
    </message>
    <message>
        <source>The office does not serve on this day of the week.</source>
        <translation>Hari ini bukan hari pelayanan.</translation>
    </message>
    <message>
        <source>1 number is still being served.</source>
        <translation>1 nomor masih dilayani sampai selesai.</translation>
    </message>
    <message>
        <source>{count} counters open</source>
        <translation>{count} loket buka</translation>
    </message>
    <message>
        <source>Used up today</source>
        <translation>Kuota habis</translation>
    </message>
    <message>
        <source>{count} waiting</source>
        <translation>{count} menunggu</translation>
    </message>
    <message>
        <source>Hours for taking a number</source>
        <translation>Jam pengambilan nomor</translation>
    </message>
    <message>
        <source>Today&apos;s service has ended.</source>
        <translation>Pelayanan hari ini sudah selesai.</translation>
    </message>
    <message>
        <source>The last number today was given at {time}.</source>
        <translation>Nomor terakhir hari ini diambil pukul {time}.</translation>
    </message>
    <message>
        <source>{count} numbers are still being served.</source>
        <translation>{count} nomor masih dilayani sampai selesai.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} sampai {last}</translation>
    </message>
    <message>
        <source>Public holiday: {name}</source>
        <translation>Hari libur: {name}</translation>
    </message>
    <message>
        <source>Your call will light up on the screen</source>
        <translation>Panggilan Anda akan menyala di layar</translation>
    </message>
    <message>
        <source>Choose an agency</source>
        <translation>Pilih instansi yang Anda tuju</translation>
    </message>
    <message>
        <source>counters closed</source>
        <translation>loket tutup</translation>
    </message>
    <message>
        <source>This machine has no voice for this language. Please ask an officer.</source>
        <translation>Mesin ini tidak punya suara untuk bahasa ini. Silakan tanya petugas.</translation>
    </message>
    <message>
        <source>Nothing can be heard here. Check the headphones, or ask an officer.</source>
        <translation>Suara tidak terdengar di sini. Periksa headphone, atau tanya petugas.</translation>
    </message>
    <message>
        <source>Not in the hall today</source>
        <translation>Hari ini tidak ada di sini</translation>
    </message>
    <message>
        <source>Not here today</source>
        <translation>Tidak hadir</translation>
    </message>
    <message>
        <source>Closed for now</source>
        <translation>Tutup sementara</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>No numbers left for now</source>
        <translation>Nomor untuk jam ini habis</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Penuh</translation>
    </message>
    <message>
        <source>This machine prints no paper tickets</source>
        <translation>Mesin ini tidak mencetak tiket kertas</translation>
    </message>
    <message>
        <source>Your number appears on the screen: photograph it or write it down.</source>
        <translation>Nomor Anda tampil di layar: foto atau catat nomornya.</translation>
    </message>
    <message>
        <source>Without paper: photograph your number</source>
        <translation>Tanpa kertas: foto nomor Anda</translation>
    </message>
    <message>
        <source>The paper is out. Your number is valid.</source>
        <translation>Kertas habis. Nomor Anda sah.</translation>
    </message>
    <message>
        <source>The printer is open. Your number is valid.</source>
        <translation>Printer terbuka. Nomor Anda sah.</translation>
    </message>
    <message>
        <source>The printer is broken. Your number is valid.</source>
        <translation>Printer terganggu. Nomor Anda sah.</translation>
    </message>
    <message>
        <source>The printer is off. Your number is valid.</source>
        <translation>Printer mati. Nomor Anda sah.</translation>
    </message>
    <message>
        <source>It comes out of the other printer: {printer}.</source>
        <translation>Keluar dari printer lain: {printer}.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is wrong. Please call an officer.</source>
        <translation>Jam mesin ini keliru. Silakan panggil petugas.</translation>
    </message>
    <message>
        <source>This service is not offered any more. Please choose another.</source>
        <translation>Layanan ini sudah tidak tersedia. Silakan pilih layanan lain.</translation>
    </message>
    <message>
        <source>Clock: {clock}. Last entry: {last}.</source>
        <translation>Jam: {clock}. Catatan terakhir: {last}.</translation>
    </message>
    <message>
        <source>No numbers for a while</source>
        <translation>Pengambilan nomor dijeda</translation>
    </message>
    <message>
        <source>Please wait a moment, or ask an officer.</source>
        <translation>Mohon tunggu sebentar, atau tanya petugas.</translation>
    </message>
    <message>
        <source>The numbers for today are used up</source>
        <translation>Kuota hari ini habis</translation>
    </message>
    <message>
        <source>Please ask an officer when numbers are given again.</source>
        <translation>Silakan tanya petugas kapan nomor dibuka lagi.</translation>
    </message>
    <message>
        <source>Closed today, holiday</source>
        <translation>Hari ini libur</translation>
    </message>
    <message>
        <source>Please ask an officer</source>
        <translation>Silakan tanya petugas</translation>
    </message>
    <message>
        <source>New numbers: {when}</source>
        <translation>Nomor dibuka lagi: {when}</translation>
    </message>
    <message>
        <source>More services</source>
        <translation>Layanan lain</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Tidak ada yang menunggu</translation>
    </message>
    <message>
        <source>1 person is waiting</source>
        <translation>1 orang menunggu</translation>
    </message>
    <message>
        <source>{count} people are waiting</source>
        <translation>{count} orang menunggu</translation>
    </message>
    <message>
        <source>See all {count}</source>
        <translation>Lihat semua ({count})</translation>
    </message>
    <message>
        <source>No paper? A screen photo is enough.</source>
        <translation>Tiket tidak keluar? Cukup foto layar ini.</translation>
    </message>
    <message>
        <source>No number was taken</source>
        <translation>Nomor belum terambil</translation>
    </message>
    <message>
        <source>The number could not be saved. Please try again, or call an officer.</source>
        <translation>Nomor tidak dapat disimpan. Silakan coba lagi atau panggil petugas.</translation>
    </message>
    <message>
        <source>Please call an officer.</source>
        <translation>Silakan panggil petugas.</translation>
    </message>
    <message>
        <source>No paper ticket? Your number is valid.</source>
        <translation>Tiket tidak keluar? Nomor Anda sah.</translation>
    </message>
    <message>
        <source>No paper tickets at the moment</source>
        <translation>Saat ini tidak ada tiket kertas</translation>
    </message>
    <message>
        <source>1 number left today</source>
        <translation>sisa 1 nomor hari ini</translation>
    </message>
    <message>
        <source>{count} numbers left today</source>
        <translation>sisa {count} nomor hari ini</translation>
    </message>
    <message>
        <source>1 number left until {time}</source>
        <translation>sisa 1 nomor sampai {time}</translation>
    </message>
    <message>
        <source>{count} numbers left until {time}</source>
        <translation>sisa {count} nomor sampai {time}</translation>
    </message>
    <message>
        <source>{time} {zone} · code {code}</source>
        <translation>{time} {zone} · kode {code}</translation>
    </message>
    <message>
        <source>your call lights up on the screen</source>
        <translation>panggilan Anda menyala di layar</translation>
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
        <translation>tunggu panggilan</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 orang</translation>
    </message>
    <message>
        <source>no counter open yet</source>
        <translation>loket belum buka</translation>
    </message>
    <message>
        <source>Your ticket is being printed</source>
        <translation>Tiket Anda sedang dicetak</translation>
    </message>
    <message>
        <source>Please take your ticket</source>
        <translation>Silakan ambil tiket Anda</translation>
    </message>
    <message>
        <source>Not printed. Your number is valid.</source>
        <translation>Tiket tidak tercetak. Nomor Anda sah.</translation>
    </message>
    <message>
        <source>Slow printer. Your number is valid.</source>
        <translation>Printer lambat. Nomor Anda sah.</translation>
    </message>
    <message>
        <source>One moment, your number is already valid.</source>
        <translation>Mohon tunggu, nomor Anda sudah sah.</translation>
    </message>
    <message>
        <source>Photograph this screen or write the number down. You will be called all the same.</source>
        <translation>Foto layar ini atau catat nomornya. Anda tetap dipanggil.</translation>
    </message>
    <message>
        <source>It is printed below the screen.</source>
        <translation>Tiket sudah tercetak di bawah layar.</translation>
    </message>
    <message>
        <source>Booth {booth}</source>
        <translation>Gerai {booth}</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} orang</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>The folder “{folder}” cannot be read.</source>
        <translation>Folder “{folder}” tidak bisa dibaca.</translation>
    </message>
    <message>
        <source>Cannot be shown: {files}</source>
        <translation>Tidak dapat ditampilkan: {files}</translation>
    </message>
</context>
<context>
    <name>ElsewhereOffer</name>
    <message>
        <source>Sign out there, go on here</source>
        <translation>Keluar di sana, lanjut di sini</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>Ready for the next ticket</source>
        <translation>Siap memanggil nomor berikutnya</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Tidak ada yang menunggu</translation>
    </message>
    <message>
        <source>Nobody is called now</source>
        <translation>Sekarang tidak ada panggilan</translation>
    </message>
    <message>
        <source>Reading the hall…</source>
        <translation>Membaca antrean…</translation>
    </message>
    <message>
        <source>Press %1 to call it.</source>
        <translation>Tekan %1 untuk memanggil.</translation>
    </message>
    <message>
        <source>Everybody is asked to leave the building. Nobody loses their turn.</source>
        <translation>Semua orang diminta keluar dari gedung. Tidak ada yang kehilangan giliran.</translation>
    </message>
</context>
<context>
    <name>EvacuateSheet</name>
    <message>
        <source>What else people must know, or nothing</source>
        <translation>Yang juga perlu diketahui orang; boleh kosong</translation>
    </message>
    <message>
        <source>Call it off: the hall goes on</source>
        <translation>Akhiri: pelayanan berlanjut</translation>
    </message>
    <message>
        <source>Everybody leaves the building</source>
        <translation>Semua orang meninggalkan gedung</translation>
    </message>
</context>
<context>
    <name>Evacuation</name>
    <message>
        <source>Please leave the building now</source>
        <translation>Silakan keluar dari gedung sekarang</translation>
    </message>
    <message>
        <source>Walk calmly to the nearest exit and help each other. Your number stays valid.</source>
        <translation>Berjalanlah dengan tenang ke pintu keluar terdekat dan saling membantu. Nomor Anda tetap berlaku.</translation>
    </message>
</context>
<context>
    <name>EvacuationBar</name>
    <message>
        <source>Evacuation: everybody leaves the building</source>
        <translation>Evakuasi: semua orang meninggalkan gedung</translation>
    </message>
</context>
<context>
    <name>Fault</name>
    <message>
        <source>The voice {voice} did not speak: {detail}. See them all: kiosk voice list</source>
        <translation>Suara {voice} tidak berbicara: {detail}. Lihat semuanya: kiosk voice list</translation>
    </message>
    <message>
        <source>The screen {screen} cannot be reached. Start the window on the desktop of this machine, as the user who is signed in there.</source>
        <translation>Layar {screen} tidak dapat dijangkau. Jalankan jendela ini di desktop komputer ini, sebagai pengguna yang masuk di sana.</translation>
    </message>
    <message>
        <source>Windows cannot be drawn by “{platform}”. Leave {variable} out, or set it to one of: {platforms}.</source>
        <translation>Jendela tidak dapat digambar dengan “{platform}”. Kosongkan {variable}, atau isi dengan salah satu dari: {platforms}.</translation>
    </message>
    <message>
        <source>The settings cannot be used: {detail}. They are in {file}, in KIOSK_* variables or on the command line.</source>
        <translation>Pengaturan tidak dapat dipakai: {detail}. Pengaturan ada di {file}, di variabel KIOSK_*, atau di baris perintah.</translation>
    </message>
    <message>
        <source>No voice here can say “{text}” in the language “{language}”. Install espeak-ng, or record a voice: kiosk voice record-script</source>
        <translation>Tidak ada suara di sini yang dapat mengucapkan “{text}” dalam bahasa “{language}”. Pasang espeak-ng, atau rekam suara: kiosk voice record-script</translation>
    </message>
    <message>
        <source>No printer was found at {printer} ({detail}). Check its power, its cable and the address.</source>
        <translation>Tidak ada printer di {printer} ({detail}). Periksa listrik, kabel, dan alamatnya.</translation>
    </message>
    <message>
        <source>This user may not open {printer}. Add the user to the group of the device (lp for USB, dialout for serial lines) and sign in again.</source>
        <translation>Pengguna ini tidak boleh membuka {printer}. Masukkan pengguna ke grup perangkat itu (lp untuk USB, dialout untuk jalur serial), lalu masuk lagi.</translation>
    </message>
    <message>
        <source>{printer} is not a printer ({detail}). It was left as it is. Expected: the device of a printer; for a trial without one, an empty file named *.bin that collects slips.</source>
        <translation>{printer} bukan printer ({detail}). Isinya tidak diubah. Yang diharapkan: perangkat printer; untuk uji coba tanpa printer, berkas kosong bernama *.bin yang menampung tiket.</translation>
    </message>
    <message>
        <source>{printer} can be opened but answers nothing. Expected: a printer that tells its status. Check the address, the cable and the speed. If the printer cannot answer, it can be used as it is; its slips stay unconfirmed.</source>
        <translation>{printer} dapat dibuka, tetapi tidak menjawab apa pun. Yang diharapkan: printer yang melaporkan keadaannya. Periksa alamat, kabel, dan kecepatannya. Jika printer memang tidak dapat menjawab, printer tetap dapat dipakai; tiketnya tidak terkonfirmasi.</translation>
    </message>
    <message>
        <source>{printer} answers, but does not print now. {trouble}</source>
        <translation>{printer} menjawab, tetapi sekarang tidak mencetak. {trouble}</translation>
    </message>
    <message>
        <source>Several printers of this kind are plugged in. Say which: {printer}?serial=NUMBER</source>
        <translation>Beberapa printer jenis ini terpasang. Sebutkan yang mana: {printer}?serial=NOMOR</translation>
    </message>
    <message>
        <source>{printer} needs libusb on this machine. On Debian: apt install libusb-1.0-0. Or use the printer&apos;s device: file:///dev/usb/lp0</source>
        <translation>{printer} memerlukan libusb di komputer ini. Pada Debian: apt install libusb-1.0-0. Atau gunakan perangkat printernya: file:///dev/usb/lp0</translation>
    </message>
    <message>
        <source>Another program on this machine already uses this printer.</source>
        <translation>Program lain di mesin ini sudah memakai printer ini.</translation>
    </message>
    <message>
        <source>There is no database at {database}. Load an office: kiosk office load FILE</source>
        <translation>Tidak ada basis data di {database}. Muat profil kantor: kiosk office load FILE</translation>
    </message>
    <message>
        <source>There is no desktop here that could show the window. Start it on the desktop of this machine, as the user who is signed in there.</source>
        <translation>Di sini tidak ada desktop untuk menampilkan jendela ini. Jalankan di desktop komputer ini, sebagai pengguna yang masuk di sana.</translation>
    </message>
    <message>
        <source>{database} was moved or replaced. Put it back; if it was replaced on purpose, close this window and start it again.</source>
        <translation>{database} dipindahkan atau diganti. Kembalikan ke tempatnya; jika memang diganti, tutup jendela ini lalu jalankan lagi.</translation>
    </message>
    <message>
        <source>{database} is not a Kiosk database. It was left as it is; choose another file.</source>
        <translation>{database} bukan basis data Kiosk. Berkas itu tidak diubah; pilih berkas lain.</translation>
    </message>
    <message>
        <source>{database} was written by a newer Kiosk (schema {schema}). Update this machine.</source>
        <translation>{database} ditulis oleh Kiosk yang lebih baru (skema {schema}). Perbarui Kiosk di mesin ini.</translation>
    </message>
    <message>
        <source>{database} was written by an older Kiosk (schema {schema}). Make a backup, then: kiosk database upgrade</source>
        <translation>{database} ditulis oleh Kiosk yang lebih lama (skema {schema}). Buat cadangan, lalu: kiosk database upgrade</translation>
    </message>
    <message>
        <source>{database} cannot be written. Check the permissions of the file and its folder.</source>
        <translation>{database} tidak dapat ditulisi. Periksa izin berkas dan foldernya.</translation>
    </message>
    <message>
        <source>The disk that holds {database} is full. Nothing was changed. Free some space.</source>
        <translation>Penyimpanan tempat {database} penuh. Tidak ada yang berubah. Kosongkan sebagian ruangnya.</translation>
    </message>
    <message>
        <source>{database} was busy for too long. Nothing was changed. Please try again.</source>
        <translation>{database} terlalu lama sibuk. Tidak ada yang berubah. Silakan coba lagi.</translation>
    </message>
    <message>
        <source>{database} cannot be used: {detail}. Please call the person in charge.</source>
        <translation>{database} tidak dapat dipakai: {detail}. Silakan hubungi penanggung jawab.</translation>
    </message>
    <message>
        <source>{database} lies on a network share ({filesystem}), where numbers could be lost. Use a disk of this machine.</source>
        <translation>{database} berada di folder jaringan ({filesystem}), nomor dapat hilang di sana. Gunakan diska mesin ini.</translation>
    </message>
    <message>
        <source>{database} is not supported yet. Use a file of this machine: sqlite:///PATH</source>
        <translation>{database} belum didukung. Gunakan berkas di mesin ini: sqlite:///PATH</translation>
    </message>
    <message>
        <source>The address of the database {database} goes on with “?”, and no options are known. Expected: sqlite:///PATH and nothing after it; a “?” in a name is %3F.</source>
        <translation>Alamat basis data {database} diikuti “?”, padahal tidak ada pilihan yang dikenal. Seharusnya: sqlite:///PATH tanpa tambahan apa pun; “?” dalam nama ditulis %3F.</translation>
    </message>
    <message>
        <source>The key beside the database did not seal its journal. Restore the key that was backed up together with it. What still holds is told by: kiosk verify</source>
        <translation>Kunci di samping basis data ini tidak menyegel jurnalnya. Pulihkan kunci yang dicadangkan bersamanya. Yang masih utuh ditunjukkan oleh: kiosk verify</translation>
    </message>
    <message>
        <source>The office&apos;s key is missing: {key_file}. Restore it from the backup.</source>
        <translation>Kunci kantor tidak ada: {key_file}. Pulihkan dari cadangan.</translation>
    </message>
    <message>
        <source>The office&apos;s key cannot be read: {key_file} ({reason}). Start Kiosk as the user who loaded the office, or mend the permissions of the file.</source>
        <translation>Kunci kantor tidak dapat dibaca: {key_file} ({reason}). Jalankan Kiosk sebagai pengguna yang memuat kantor ini, atau perbaiki izin berkasnya.</translation>
    </message>
    <message>
        <source>The office&apos;s key is damaged: {key_file}. Move it away and restore it from the backup.</source>
        <translation>Kunci kantor rusak: {key_file}. Pindahkan berkas itu, lalu pulihkan dari cadangan.</translation>
    </message>
    <message>
        <source>Another window on this machine already works at counter {counter}. Close it first.</source>
        <translation>Jendela lain di mesin ini sudah bekerja untuk Loket {counter}. Tutup dahulu.</translation>
    </message>
    <message>
        <source>Another program on this machine already uses the printer “{printer}”: as a rule a dispenser&apos;s window. Close it first.</source>
        <translation>Program lain di mesin ini sudah memakai printer “{printer}”: biasanya jendela mesin antrean. Tutup dahulu.</translation>
    </message>
</context>
<context>
    <name>FaultNotice</name>
    <message>
        <source>No numbers can be given at the moment</source>
        <translation>Nomor antrean belum dapat diambil</translation>
    </message>
    <message>
        <source>Please call an officer.</source>
        <translation>Silakan panggil petugas.</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Elderly</source>
        <translation>Lanjut usia</translation>
    </message>
    <message>
        <source>60 years and older</source>
        <translation>60 tahun ke atas</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Disabilitas</translation>
    </message>
    <message>
        <source>visible or not</source>
        <translation>terlihat atau tidak</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Ibu hamil</translation>
    </message>
    <message>
        <source>Nursing</source>
        <translation>Ibu menyusui</translation>
    </message>
    <message>
        <source>With a child</source>
        <translation>Membawa anak</translation>
    </message>
    <message>
        <source>baby or small child</source>
        <translation>balita atau anak kecil</translation>
    </message>
    <message>
        <source>Disaster victim</source>
        <translation>Korban bencana</translation>
    </message>
    <message>
        <source>natural or social</source>
        <translation>alam atau sosial</translation>
    </message>
    <message>
        <source>Need a person?</source>
        <translation>Perlu bantuan petugas?</translation>
    </message>
    <message>
        <source>Fair for everyone</source>
        <translation>Adil untuk semua</translation>
    </message>
</context>
<context>
    <name>InactivityOverlay</name>
    <message>
        <source>Do you need more time?</source>
        <translation>Masih perlu waktu?</translation>
    </message>
    <message numerus="yes">
        <source>Back to the first page in %n seconds</source>
        <translation>
            <numerusform>Kembali ke halaman awal dalam %n detik</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Saya masih di sini</translation>
    </message>
</context>
<context>
    <name>LargeFacts</name>
    <message>
        <source>Ready in</source>
        <translation>Selesai dalam</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>You receive</source>
        <translation>Anda terima</translation>
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
        <translation>1 hari</translation>
    </message>
    <message>
        <source>{number} days</source>
        <translation>{number} hari</translation>
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
        <translation>Tidak ada pengeras suara. Periksa kabelnya dan setelan suara.</translation>
    </message>
    <message>
        <source>The loudspeaker does not play. Unplug it and plug it in again.</source>
        <translation>Pengeras suara tidak berbunyi. Cabut lalu pasang kembali.</translation>
    </message>
    <message>
        <source>The loudspeaker “{wanted}” is not there. There are: {there}.</source>
        <translation>Pengeras suara “{wanted}” tidak ada. Yang ada: {there}.</translation>
    </message>
    <message>
        <source>Another display speaks for this zone; this one only shows.</source>
        <translation>Layar lain sudah bersuara untuk zona ini; layar ini hanya menampilkan.</translation>
    </message>
    <message>
        <source>No voice here speaks {languages}: only a chime is heard.</source>
        <translation>Tidak ada suara untuk {languages} di sini: hanya bunyi lonceng yang terdengar.</translation>
    </message>
</context>
<context>
    <name>LowHead</name>
    <message>
        <source>All keys are in the lower part of the screen</source>
        <translation>Semua tombol ada di bagian bawah layar</translation>
    </message>
</context>
<context>
    <name>MainKeys</name>
    <message>
        <source>Call next</source>
        <translation>Panggil berikutnya</translation>
    </message>
    <message>
        <source>Start serving</source>
        <translation>Mulai layani</translation>
    </message>
    <message>
        <source>Finish, call next</source>
        <translation>Selesai, panggil berikutnya</translation>
    </message>
    <message>
        <source>Finish only</source>
        <translation>Selesai saja</translation>
    </message>
</context>
<context>
    <name>MediaPanel</name>
    <message>
        <source>Picture of the office</source>
        <translation>Gambar dari kantor</translation>
    </message>
</context>
<context>
    <name>MessageSheet</name>
    <message>
        <source>Have it said</source>
        <translation>Umumkan</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>more above and below</source>
        <translation>masih ada di atas dan di bawah</translation>
    </message>
    <message>
        <source>more below</source>
        <translation>masih ada di bawah</translation>
    </message>
    <message>
        <source>more above</source>
        <translation>masih ada di atas</translation>
    </message>
</context>
<context>
    <name>MoreKeys</name>
    <message>
        <source>On hold: %1</source>
        <translation>Ditunda: %1</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Tunda</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Alihkan</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Istirahat</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message>
        <source>call</source>
        <translation>panggil</translation>
    </message>
    <message>
        <source>call out of turn</source>
        <translation>panggil di luar urutan</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>panggil ulang</translation>
    </message>
    <message>
        <source>start</source>
        <translation>mulai layani</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>tidak hadir</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>tunda</translation>
    </message>
    <message>
        <source>resume</source>
        <translation>lanjutkan</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>pindahkan</translation>
    </message>
    <message>
        <source>return</source>
        <translation>terima kembali</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>kembalikan ke antrean</translation>
    </message>
    <message>
        <source>add a service</source>
        <translation>tambah layanan</translation>
    </message>
    <message>
        <source>change the class</source>
        <translation>ubah kelas</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>batalkan</translation>
    </message>
    <message>
        <source>walk-in</source>
        <translation>datang langsung</translation>
    </message>
    <message>
        <source>follow</source>
        <translation>menyusul</translation>
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
        <translation>Sudah datang</translation>
    </message>
    <message>
        <source>Your break %1</source>
        <translation>Giliran istirahat Anda %1</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Erase</source>
        <translation>Hapus</translation>
    </message>
</context>
<context>
    <name>OfficeTime</name>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Besok</translation>
    </message>
</context>
<context>
    <name>OfficerKey</name>
    <message>
        <source>Hand over or sign out</source>
        <translation>Serah terima atau keluar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Make sure you bring</source>
        <translation>Pastikan Anda membawa</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Alur layanan</translation>
    </message>
    <message>
        <source>Complaints and advice</source>
        <translation>Pengaduan dan saran</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Dari awal</translation>
    </message>
    <message>
        <source>Further</source>
        <translation>Berikutnya</translation>
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
        <translation>Gulungan sudah diganti</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Sudah keluar</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Cetak salinan</translation>
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
        <translation>Tiket yang tercetak tampil di sini.</translation>
    </message>
</context>
<context>
    <name>PausedSheet</name>
    <message>
        <source>Have a number already?</source>
        <translation>Sudah punya nomor?</translation>
    </message>
    <message>
        <source>Need a person?</source>
        <translation>Perlu bantuan petugas?</translation>
    </message>
    <message>
        <source>See what to bring</source>
        <translation>Lihat syarat layanan</translation>
    </message>
</context>
<context>
    <name>PeopleChart</name>
    <message>
        <source>Came and served</source>
        <translation>Datang dan dilayani</translation>
    </message>
    <message>
        <source>came</source>
        <translation>datang</translation>
    </message>
    <message>
        <source>served</source>
        <translation>selesai</translation>
    </message>
</context>
<context>
    <name>PledgeCard</name>
    <message>
        <source>Our service pledge</source>
        <translation>Maklumat Pelayanan</translation>
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
        <translation>Nomor prioritas</translation>
    </message>
    <message>
        <source>I need help / Priority</source>
        <translation>Saya perlu bantuan / Prioritas</translation>
    </message>
    <message>
        <source>Touch to switch off</source>
        <translation>Sentuh untuk membatalkan</translation>
    </message>
    <message>
        <source>Elderly, disabled, pregnant, nursing, with a child</source>
        <translation>Lansia, disabilitas, hamil, menyusui, membawa anak</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>{place}: expected {expected}</source>
        <translation>{place}: seharusnya {expected}</translation>
    </message>
    <message>
        <source>{place}: expected {expected}; found {found}</source>
        <translation>{place}: seharusnya {expected}; tertulis {found}</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>berkas</translation>
    </message>
    <message>
        <source>This office profile cannot be used. Correct it and load it again:</source>
        <translation>Profil kantor ini tidak dapat dipakai. Perbaiki lalu muat lagi:</translation>
    </message>
    <message>
        <source>There may be more: only the first {count} are shown.</source>
        <translation>Mungkin masih ada lagi: hanya {count} yang pertama ditampilkan.</translation>
    </message>
    <message>
        <source>{path}, line {line}</source>
        <translation>{path}, baris {line}</translation>
    </message>
    <message>
        <source>a text (write numbers, true and null in quotes)</source>
        <translation>teks (angka, true, dan null ditulis dalam tanda petik)</translation>
    </message>
    <message>
        <source>a text that is not empty</source>
        <translation>teks yang tidak kosong</translation>
    </message>
    <message>
        <source>a text of at most {max_length} characters</source>
        <translation>teks paling panjang {max_length} karakter</translation>
    </message>
    <message>
        <source>a text with a letter that can be seen</source>
        <translation>teks dengan setidaknya satu huruf yang terlihat</translation>
    </message>
    <message>
        <source>text without control characters or line breaks</source>
        <translation>teks tanpa karakter kendali dan tanpa ganti baris</translation>
    </message>
    <message>
        <source>a text, or one text per language (numbers in quotes)</source>
        <translation>teks, atau satu teks untuk setiap bahasa (angka dalam tanda petik)</translation>
    </message>
    <message>
        <source>a language code such as id, or &apos;*&apos; for all languages</source>
        <translation>kode bahasa seperti id, atau &apos;*&apos; untuk semua bahasa</translation>
    </message>
    <message>
        <source>a code of at most 40 letters, digits, dots and dashes</source>
        <translation>kode paling panjang 40 huruf, angka, titik, dan tanda hubung</translation>
    </message>
    <message>
        <source>one or two capital letters, without I, O and Q</source>
        <translation>satu atau dua huruf kapital, tanpa I, O, dan Q</translation>
    </message>
    <message>
        <source>a language code such as id or en</source>
        <translation>kode bahasa seperti id atau en</translation>
    </message>
    <message>
        <source>a colour in quotes such as &apos;#00665C&apos;</source>
        <translation>warna dalam tanda petik seperti &apos;#00665C&apos;</translation>
    </message>
    <message>
        <source>a darker colour: white text on it needs a contrast of {least}:1</source>
        <translation>warna yang lebih gelap: teks putih di atasnya perlu kontras {least}:1</translation>
    </message>
    <message>
        <source>an IANA time zone such as Asia/Jakarta</source>
        <translation>zona waktu IANA seperti Asia/Jakarta</translation>
    </message>
    <message>
        <source>a time of day such as 07:30</source>
        <translation>jam seperti 07:30</translation>
    </message>
    <message>
        <source>a date such as 2026-12-31</source>
        <translation>tanggal seperti 2026-12-31</translation>
    </message>
    <message>
        <source>a whole number without quotes</source>
        <translation>bilangan bulat tanpa tanda petik</translation>
    </message>
    <message>
        <source>a number of at least {ge}</source>
        <translation>angka paling kecil {ge}</translation>
    </message>
    <message>
        <source>a number of at most {le}</source>
        <translation>angka paling besar {le}</translation>
    </message>
    <message>
        <source>a value here; it is missing</source>
        <translation>ada isinya; bagian ini belum diisi</translation>
    </message>
    <message>
        <source>one of the keys {choices}</source>
        <translation>salah satu kunci {choices}</translation>
    </message>
    <message>
        <source>a known key, perhaps {like}</source>
        <translation>kunci yang dikenal, mungkin {like}</translation>
    </message>
    <message>
        <source>a group of keys</source>
        <translation>sekelompok kunci</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>daftar</translation>
    </message>
    <message>
        <source>at least one entry</source>
        <translation>paling sedikit satu isian</translation>
    </message>
    <message>
        <source>at most {max_length} entries</source>
        <translation>paling banyak {max_length} isian</translation>
    </message>
    <message>
        <source>another value ({detail})</source>
        <translation>nilai lain ({detail})</translation>
    </message>
    <message>
        <source>a last ticket after kiosk_open, {kiosk_open}</source>
        <translation>last_ticket sesudah kiosk_open, {kiosk_open}</translation>
    </message>
    <message>
        <source>a close not before last_ticket, {last_ticket}</source>
        <translation>close tidak lebih awal dari last_ticket, {last_ticket}</translation>
    </message>
    <message>
        <source>service that begins before close, {close}</source>
        <translation>service mulai sebelum close, {close}</translation>
    </message>
    <message>
        <source>a break that ends after it starts, from {service} to {close}</source>
        <translation>break yang berakhir sesudah mulainya, antara {service} dan {close}</translation>
    </message>
    <message>
        <source>a date that is not before {from}</source>
        <translation>tanggal yang tidak mendahului {from}</translation>
    </message>
    <message>
        <source>dates that no other schedule has</source>
        <translation>tanggal yang tidak ada di jadwal lain</translation>
    </message>
    <message>
        <source>a day of the week on which the office is open</source>
        <translation>hari saat kantor buka</translation>
    </message>
    <message>
        <source>fewer appointments in a slot than its {quota} numbers</source>
        <translation>janji temu per sesi yang kurang dari {quota} nomornya</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>salah satu dari {choices}</translation>
    </message>
    <message>
        <source>the name of an icon, perhaps one of {like}</source>
        <translation>nama sebuah ikon, mungkin salah satu dari {like}</translation>
    </message>
    <message>
        <source>each value only once</source>
        <translation>setiap nilai hanya sekali</translation>
    </message>
    <message>
        <source>a queue that a counter serves</source>
        <translation>antrean yang dilayani suatu loket</translation>
    </message>
    <message>
        <source>a queue that a service uses</source>
        <translation>antrean yang dipakai suatu layanan</translation>
    </message>
    <message>
        <source>a counter that stands in a zone</source>
        <translation>loket yang termasuk dalam suatu zona</translation>
    </message>
    <message>
        <source>an agency with a service</source>
        <translation>instansi yang mempunyai layanan</translation>
    </message>
    <message>
        <source>a language of the office ({choices}) or &apos;*&apos;</source>
        <translation>bahasa kantor ini ({choices}) atau &apos;*&apos;</translation>
    </message>
    <message>
        <source>a list with {block}: no slip is given without it</source>
        <translation>daftar yang memuat {block}: tiket tidak dicetak tanpanya</translation>
    </message>
    <message>
        <source>{block} among the blocks of the slip</source>
        <translation>{block} di antara blok tiket (blocks)</translation>
    </message>
    <message>
        <source>another name: the slip has a block of this name</source>
        <translation>nama lain: tiket sudah memiliki blok bernama ini</translation>
    </message>
    <message>
        <source>whole rows of dots in base64, at most {most} rows</source>
        <translation>baris titik yang utuh dalam base64, paling banyak {most} baris</translation>
    </message>
    <message>
        <source>the name of a picture file, as seen from the profile&apos;s folder</source>
        <translation>nama berkas gambar, dilihat dari folder profil</translation>
    </message>
    <message>
        <source>a picture: PNG, JPEG, BMP or GIF</source>
        <translation>gambar: PNG, JPEG, BMP, atau GIF</translation>
    </message>
    <message>
        <source>a picture of at most {most} by {most} pixels</source>
        <translation>gambar paling besar {most} kali {most} piksel</translation>
    </message>
    <message>
        <source>a logo with one side at most {most} times the other</source>
        <translation>logo yang salah satu sisinya paling panjang {most} kali sisi lainnya</translation>
    </message>
    <message>
        <source>a file of at most {most} MB</source>
        <translation>berkas paling besar {most} MB</translation>
    </message>
    <message>
        <source>a text file in UTF-8</source>
        <translation>berkas teks UTF-8</translation>
    </message>
    <message>
        <source>a file without control characters</source>
        <translation>berkas tanpa karakter kendali</translation>
    </message>
    <message>
        <source>YAML that can be read ({detail})</source>
        <translation>YAML yang dapat dibaca ({detail})</translation>
    </message>
    <message>
        <source>an office profile, but the file is empty</source>
        <translation>profil kantor, tetapi berkasnya kosong</translation>
    </message>
    <message>
        <source>one document, without a second ---</source>
        <translation>satu dokumen, tanpa --- kedua</translation>
    </message>
    <message>
        <source>values written out, without anchors &amp; and aliases *</source>
        <translation>nilai yang ditulis lengkap, tanpa jangkar &amp; dan alias *</translation>
    </message>
    <message>
        <source>values without tags (!)</source>
        <translation>nilai tanpa tag (!)</translation>
    </message>
    <message>
        <source>keys written out, without the merge key &lt;&lt;</source>
        <translation>kunci yang ditulis lengkap, tanpa kunci gabung &lt;&lt;</translation>
    </message>
    <message>
        <source>each key only once; it already stands in line {first}</source>
        <translation>setiap kunci hanya sekali; kunci ini sudah ada di baris {first}</translation>
    </message>
    <message>
        <source>a plain word as key</source>
        <translation>kata biasa sebagai kunci</translation>
    </message>
    <message>
        <source>at most {most} levels inside each other</source>
        <translation>paling banyak {most} tingkat bersarang</translation>
    </message>
    <message>
        <source>at most {most} values in all</source>
        <translation>paling banyak {most} nilai seluruhnya</translation>
    </message>
</context>
<context>
    <name>QueueLine</name>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Terlama</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ditutup</translation>
    </message>
</context>
<context>
    <name>QueueSheet</name>
    <message>
        <source>Which counter is to help for the rest of the day?</source>
        <translation>Loket mana yang membantu sampai hari ini selesai?</translation>
    </message>
    <message>
        <source>No other counter is open that could help.</source>
        <translation>Tidak ada loket lain yang buka untuk membantu.</translation>
    </message>
    <message>
        <source>Words for the citizens, or none</source>
        <translation>Pesan untuk warga; boleh kosong</translation>
    </message>
    <message>
        <source>Close this queue: no more numbers</source>
        <translation>Tutup antrean ini: tidak ada nomor lagi</translation>
    </message>
    <message>
        <source>Open this queue again</source>
        <translation>Buka lagi antrean ini</translation>
    </message>
    <message>
        <source>Whoever waits is still called.</source>
        <translation>Yang sudah menunggu tetap dipanggil.</translation>
    </message>
</context>
<context>
    <name>QueuesCard</name>
    <message>
        <source>Queues</source>
        <translation>Antrean</translation>
    </message>
</context>
<context>
    <name>QueuesHead</name>
    <message>
        <source>Queue</source>
        <translation>Antrean</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Terlama</translation>
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
        <translation>Silakan duduk. Nomor Anda tampil di sini saat tiba giliran.</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recently at this counter</source>
        <translation>Terakhir dilayani</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>There is no sample office “{office}”. Choose one of: {offices}.</source>
        <translation>Tidak ada kantor contoh “{office}”. Pilih salah satu: {offices}.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written: {reason}. Name another file.</source>
        <translation>“{file}” tidak dapat ditulis: {reason}. Sebutkan berkas lain.</translation>
    </message>
    <message>
        <source>Calls cannot be spoken in the language “{language}”. Choose from: {known}.</source>
        <translation>Panggilan tidak dapat diucapkan dalam bahasa “{language}”. Pilih salah satu: {known}.</translation>
    </message>
    <message>
        <source>“{code}” is not a ticket&apos;s number. It looks like A012 or B1000.</source>
        <translation>“{code}” bukan nomor antrean. Contohnya A012 atau B1000.</translation>
    </message>
    <message>
        <source>The voice pack in {folder} is not used: {problems}. Restore the files, or build it anew from the recordings: kiosk voice build</source>
        <translation>Paket suara di {folder} tidak dipakai: {problems}. Pulihkan berkasnya, atau buat lagi dari rekaman: kiosk voice build</translation>
    </message>
    <message>
        <source>The recordings in {folder} cannot be used: {problems}. Record these again.</source>
        <translation>Rekaman di {folder} tidak dapat dipakai: {problems}. Rekam ulang berkas itu.</translation>
    </message>
    <message>
        <source>There are no recordings for this language in {folder}. What to read into which file: kiosk voice record-script</source>
        <translation>Tidak ada rekaman untuk bahasa ini di {folder}. Apa yang dibaca ke berkas mana: kiosk voice record-script</translation>
    </message>
    <message>
        <source>There is no screen “{screen}”. Screens here: {screens}. Or a window at X,Y,W,H with some width and height, such as 0,0,1280,720.</source>
        <translation>Tidak ada layar “{screen}”. Layar di sini: {screens}. Atau jendela di X,Y,W,H yang ada lebar dan tingginya, seperti 0,0,1280,720.</translation>
    </message>
    <message>
        <source>“{file}” is not a file. Slips are printed by the spooler alone, so that none is doubled unseen. Name a file.</source>
        <translation>“{file}” bukan berkas. Tiket hanya dicetak oleh spooler, agar tidak ada yang tercetak dua kali tanpa diketahui. Sebutkan sebuah berkas.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read: {reason}. Name a profile file, or a sample: mpp, kelurahan.</source>
        <translation>“{file}” tidak dapat dibaca: {reason}. Sebutkan berkas profil, atau contoh: mpp, kelurahan.</translation>
    </message>
    <message>
        <source>“{url}” is not the address of a printer. {expected}</source>
        <translation>“{url}” bukan alamat printer. {expected}</translation>
    </message>
    <message>
        <source>Use tcp://HOST:9100 for a printer on the network; usb://04b8:0e28, file:///dev/usb/lp0 or serial:///dev/ttyUSB0?baud=115200 for one on a cable; or virtual: for none.</source>
        <translation>Gunakan tcp://HOST:9100 untuk printer di jaringan; usb://04b8:0e28, file:///dev/usb/lp0, atau serial:///dev/ttyUSB0?baud=115200 untuk printer dengan kabel; atau virtual: jika tanpa printer.</translation>
    </message>
    <message>
        <source>Expected: tcp://HOST:9100, where HOST is a name or an address such as 192.168.1.50, the port is 1 to 65535, and nothing follows.</source>
        <translation>Yang diharapkan: tcp://HOST:9100; HOST adalah nama atau alamat seperti 192.168.1.50, porta 1 sampai 65535, dan tidak ada apa pun sesudahnya.</translation>
    </message>
    <message>
        <source>Expected: file:///dev/usb/lp0, three slashes and the path of a device, and nothing after it.</source>
        <translation>Yang diharapkan: file:///dev/usb/lp0, tiga garis miring dan letak perangkat, tanpa apa pun sesudahnya.</translation>
    </message>
    <message>
        <source>Expected: serial:///dev/ttyUSB0?baud=115200. It may also say parity=none|even|odd and flow=xonxoff|rtscts|none.</source>
        <translation>Yang diharapkan: serial:///dev/ttyUSB0?baud=115200. Boleh ditambah parity=none|even|odd dan flow=xonxoff|rtscts|none.</translation>
    </message>
    <message>
        <source>Expected: usb://04b8:0e28, maker and model in four digits each, as lsusb lists them; ?serial=NUMBER tells several of one kind apart.</source>
        <translation>Yang diharapkan: usb://04b8:0e28, pembuat dan model masing-masing empat digit seperti pada lsusb; ?serial=NOMOR membedakan beberapa printer sejenis.</translation>
    </message>
    <message>
        <source>Expected: virtual: and nothing after it.</source>
        <translation>Yang diharapkan: virtual: tanpa apa pun sesudahnya.</translation>
    </message>
    <message>
        <source>This system has no such line. Expected: tcp://HOST:9100 or usb://04b8:0e28.</source>
        <translation>Sistem ini tidak mempunyai jalur seperti itu. Yang diharapkan: tcp://HOST:9100 atau usb://04b8:0e28.</translation>
    </message>
    <message>
        <source>It holds a line break or another character that cannot be seen. Expected: one line such as tcp://192.168.1.50:9100.</source>
        <translation>Di dalamnya ada ganti baris atau karakter lain yang tidak terlihat. Seharusnya: satu baris seperti tcp://192.168.1.50:9100.</translation>
    </message>
    <message>
        <source>Expected: a baud of {bauds}. The printer&apos;s self-test names it.</source>
        <translation>Yang diharapkan: baud {bauds}. Uji mandiri printer menyebutkannya.</translation>
    </message>
    <message>
        <source>Everybody is asked to leave the building: no numbers are given, nobody is called and nobody loses their turn. Staff end it with: kiosk evacuate --end</source>
        <translation>Semua orang diminta meninggalkan gedung: tidak ada nomor yang diberikan, tidak ada yang dipanggil, dan tidak ada yang kehilangan giliran. Petugas mengakhirinya dengan: kiosk evacuate --end</translation>
    </message>
    <message>
        <source>The message has {length} letters; a display shows at most {most}. Shorten it.</source>
        <translation>Pesan berisi {length} huruf; layar menampilkan paling banyak {most}. Singkatkan.</translation>
    </message>
    <message>
        <source>There is no zone {zone}. The zones are: {zones}.</source>
        <translation>Tidak ada zona {zone}. Zona yang ada: {zones}.</translation>
    </message>
    <message>
        <source>“{service}” takes no appointments. A queue that takes some has “appointments” in the office profile; {queue} has none.</source>
        <translation>“{service}” tidak menerima janji temu. Antrean yang menerima memuat “appointments” di profil kantor; {queue} tidak.</translation>
    </message>
    <message>
        <source>There is no appointment at {at}. Times of that day: {times}.</source>
        <translation>Tidak ada janji temu pukul {at}. Jam pada hari itu: {times}.</translation>
    </message>
    <message>
        <source>All appointments at {at} are booked. Still free that day: {free}.</source>
        <translation>Janji temu pukul {at} sudah penuh. Yang masih kosong hari itu: {free}.</translation>
    </message>
    <message>
        <source>There is no appointment “{code}”. A code has six letters, such as BCD-FGH. See them all: kiosk appointment list</source>
        <translation>Tidak ada janji temu “{code}”. Kode terdiri atas enam huruf, misalnya BCD-FGH. Lihat semua: kiosk appointment list</translation>
    </message>
    <message>
        <source>Appointment {code} was called off. Take an ordinary number.</source>
        <translation>Janji temu {code} sudah dibatalkan. Ambil nomor biasa.</translation>
    </message>
    <message>
        <source>Appointment {code} is on another day: {at}. Come then, or take a number.</source>
        <translation>Janji temu {code} pada hari lain: {at}. Datanglah saat itu, atau ambil nomor.</translation>
    </message>
    <message>
        <source>Appointment {code} was at {at} and is no longer kept. Take a number.</source>
        <translation>Janji temu {code} pukul {at} sudah lewat. Ambil nomor.</translation>
    </message>
    <message>
        <source>There are no appointments on {day}. Choose another day.</source>
        <translation>Tidak ada janji temu pada {day}. Pilih hari lain.</translation>
    </message>
    <message>
        <source>Queue {queue} gives no numbers for now.</source>
        <translation>Antrean {queue} sementara tidak memberi nomor.</translation>
    </message>
    <message>
        <source>Staff open it with: kiosk queue open {queue}</source>
        <translation>Petugas membukanya dengan: kiosk queue open {queue}</translation>
    </message>
    <message>
        <source>“{agency}” is not in the hall today. Next numbers: {opens}.</source>
        <translation>“{agency}” hari ini tidak hadir. Nomor dibuka lagi: {opens}.</translation>
    </message>
    <message>
        <source>Next numbers: {opens}.</source>
        <translation>Nomor dibuka lagi: {opens}.</translation>
    </message>
    <message>
        <source>The {quota} numbers of queue {queue} for this time are given. Next numbers: {opens}.</source>
        <translation>Kuota {quota} nomor antrean {queue} untuk jam ini habis. Nomor dibuka lagi: {opens}.</translation>
    </message>
    <message>
        <source>There is no agency “{agency}”. There are: {agencies}.</source>
        <translation>Tidak ada instansi “{agency}”. Yang ada: {agencies}.</translation>
    </message>
    <message>
        <source>{ticket} was called just now. Give them {seconds} s more to come.</source>
        <translation>{ticket} baru saja dipanggil. Beri waktu {seconds} detik lagi untuk datang.</translation>
    </message>
    <message>
        <source>{ticket} has call {calls} of {asked}. Call again; a no-show is possible in {seconds} s at the earliest.</source>
        <translation>{ticket} baru dipanggil {calls} dari {asked} kali. Panggil lagi; tidak hadir dapat dicatat paling cepat {seconds} detik lagi.</translation>
    </message>
    <message>
        <source>{ticket} is a priority ticket already.</source>
        <translation>{ticket} sudah tiket prioritas.</translation>
    </message>
    <message>
        <source>{ticket} is a regular ticket already.</source>
        <translation>{ticket} sudah tiket biasa.</translation>
    </message>
    <message>
        <source>There is no queue “{queue}”. There are: {queues}.</source>
        <translation>Tidak ada antrean “{queue}”. Yang ada: {queues}.</translation>
    </message>
    <message>
        <source>{until} has gone by: it is {now}. Nothing was changed. Name a later time.</source>
        <translation>{until} sudah lewat: sekarang {now}. Tidak ada yang diubah. Sebutkan waktu yang lebih kemudian.</translation>
    </message>
    <message>
        <source>Numbers are given until {last_ticket}, and {waiting} wait. Nothing was changed. To send them home all the same: kiosk day close --early</source>
        <translation>Nomor masih diberikan sampai {last_ticket}, dan {waiting} orang menunggu. Tidak ada yang diubah. Untuk tetap memulangkan mereka: kiosk day close --early</translation>
    </message>
    <message>
        <source>{business_day} is not closed: nothing was changed.</source>
        <translation>{business_day} tidak sedang ditutup: tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>These words have {letters} letters; {most} fit on every dispenser&apos;s screen. Nothing was changed. Say it in fewer words.</source>
        <translation>Kata-kata ini {letters} huruf; yang muat di layar setiap mesin antrean {most}. Tidak ada yang diubah. Sampaikan lebih singkat.</translation>
    </message>
    <message>
        <source>Letter {place} of these words cannot be read: it is a line break or a control character. Nothing was changed. Write one line of plain text.</source>
        <translation>Huruf ke-{place} dari kata-kata ini tidak dapat dibaca: itu ganti baris atau karakter kendali. Tidak ada yang diubah. Tulis satu baris teks biasa.</translation>
    </message>
    <message>
        <source>The new profile has no queue {queue}, but one person still stands in it. Serve them first, or load the profile after the day ends.</source>
        <translation>Profil baru tidak memuat antrean {queue}, padahal masih ada satu orang di dalamnya. Layani dahulu, atau muat profil setelah hari berakhir.</translation>
    </message>
    <message>
        <source>The new profile has no counter {counter}, but {ticket} is being served there. Finish it first.</source>
        <translation>Profil baru tidak memuat loket {counter}, padahal {ticket} sedang dilayani di sana. Selesaikan dahulu.</translation>
    </message>
    <message>
        <source>The new profile has no counter {counter}, but {ticket} is called there. Serve it or mark it as no-show first.</source>
        <translation>Profil baru tidak memuat loket {counter}, padahal {ticket} sedang dipanggil ke sana. Layani atau tandai tidak hadir dahulu.</translation>
    </message>
    <message>
        <source>The new profile has no service “{service}”, but {ticket} still needs it. Serve those who came for it first, or load the profile after the day ends.</source>
        <translation>Profil baru tidak memuat layanan “{service}”, padahal {ticket} masih memerlukannya. Layani dahulu yang datang untuk itu, atau muat profil setelah hari berakhir.</translation>
    </message>
    <message>
        <source>In the new profile&apos;s time zone {zone} it is {other}, but {ticket} of {day} is still open. Serve everybody first, or load the profile after the day ends.</source>
        <translation>Di zona waktu profil baru, {zone}, sekarang {other}, padahal {ticket} tanggal {day} belum selesai. Layani semua dahulu, atau muat profil setelah hari berakhir.</translation>
    </message>
    <message>
        <source>The new profile has no service “{service}”, but somebody has an appointment for it. Keep it, or call the appointments off: kiosk appointment list</source>
        <translation>Profil baru tidak memuat layanan “{service}”, padahal masih ada janji temu untuknya. Pertahankan, atau batalkan janji temunya: kiosk appointment list</translation>
    </message>
    <message>
        <source>There is no office here yet. Load one: kiosk office load FILE</source>
        <translation>Belum ada kantor di sini. Muat profilnya: kiosk office load FILE</translation>
    </message>
    <message>
        <source>Another time can be set only in a demo office, never in a real one.</source>
        <translation>Waktu lain hanya dapat dipakai di kantor demo, tidak pernah di kantor sungguhan.</translation>
    </message>
    <message>
        <source>There is no printer “{printer}” here. There are: “{known}”. See their addresses: kiosk printer status</source>
        <translation>Tidak ada printer “{printer}” di sini. Yang ada: “{known}”. Lihat alamatnya: kiosk printer status</translation>
    </message>
    <message>
        <source>There is no printer “{printer}” here, nor any other yet. Ask one what it can: kiosk printer probe URL</source>
        <translation>Tidak ada printer “{printer}” di sini, dan belum ada printer lain. Kenali satu: kiosk printer probe URL</translation>
    </message>
    <message>
        <source>No tickets are given for a while. Staff go on with: kiosk resume</source>
        <translation>Pemberian nomor sedang dijeda. Petugas melanjutkan dengan: kiosk resume</translation>
    </message>
    <message>
        <source>No tickets are given now. Please ask an officer.</source>
        <translation>Pengambilan nomor sedang ditutup. Silakan tanya petugas.</translation>
    </message>
    <message>
        <source>{office} is a real office and stays one. Use another database for a demo.</source>
        <translation>{office} kantor sungguhan dan tetap demikian. Gunakan basis data lain untuk demo.</translation>
    </message>
    <message>
        <source>There is no service “{service}”. See them all: kiosk office show</source>
        <translation>Tidak ada layanan “{service}”. Lihat semua: kiosk office show</translation>
    </message>
    <message>
        <source>There is no counter {counter}. See them all: kiosk office show</source>
        <translation>Tidak ada loket {counter}. Lihat semua: kiosk office show</translation>
    </message>
    <message>
        <source>No tickets are given now. Next opening: {opens}.</source>
        <translation>Pengambilan nomor sedang ditutup. Buka lagi: {opens}.</translation>
    </message>
    <message>
        <source>Today&apos;s {quota} numbers of queue {queue} are used up. Next opening: {opens}.</source>
        <translation>Kuota {quota} nomor antrean {queue} hari ini habis. Buka lagi: {opens}.</translation>
    </message>
    <message>
        <source>The request id “{request_id}” already gave {ticket} ({service}, {class_}) on {business_day}. No new number was taken: another wish needs another request id.</source>
        <translation>Id permintaan “{request_id}” sudah memberi {ticket} ({service}, {class_}) pada {business_day}. Tidak ada nomor baru yang diambil: permintaan lain memerlukan id lain.</translation>
    </message>
    <message>
        <source>Counter {counter} has no ticket. Call the next one first.</source>
        <translation>Belum ada nomor di Loket {counter}. Panggil nomor berikutnya dahulu.</translation>
    </message>
    <message>
        <source>{ticket} is {state}: “{move}” is not possible now. Possible: {possible}.</source>
        <translation>{ticket} {state}: “{move}” tidak dapat dilakukan sekarang. Yang dapat dilakukan: {possible}.</translation>
    </message>
    <message>
        <source>The new profile has no queue {queue}, but {waiting} people still stand in it. Serve them first, or load the profile after the day ends.</source>
        <translation>Profil baru tidak memuat antrean {queue}, padahal {waiting} orang masih menunggu di situ. Layani dahulu, atau muat profil sesudah pelayanan hari ini selesai.</translation>
    </message>
    <message>
        <source>This database belongs to {here}; the file describes {given}. Use another database for another office.</source>
        <translation>Basis data ini milik {here}; berkas itu memuat {given}. Gunakan basis data lain untuk kantor lain.</translation>
    </message>
    <message>
        <source>Today&apos;s only number of queue {queue} is used up. Next opening: {opens}.</source>
        <translation>Satu-satunya nomor antrean {queue} hari ini sudah habis. Buka lagi: {opens}.</translation>
    </message>
    <message>
        <source>Counter {counter} is serving {ticket}. Finish it first.</source>
        <translation>Loket {counter} sedang melayani {ticket}. Selesaikan dahulu.</translation>
    </message>
    <message>
        <source>Counter {counter} has called {ticket}. Serve it or mark it as no-show first.</source>
        <translation>Loket {counter} sudah memanggil {ticket}. Layani atau tandai tidak hadir dahulu.</translation>
    </message>
    <message>
        <source>This office does not speak “{language}”. It speaks: {languages}.</source>
        <translation>Kantor ini tidak memakai bahasa “{language}”. Bahasanya: {languages}.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock says {clock}, but the last act here was at {last}. Set the clock. If it is right already, confirm it: kiosk clock confirm</source>
        <translation>Jam mesin ini menunjukkan {clock}, padahal tindakan terakhir di sini tercatat {last}. Setel jamnya. Jika jamnya sudah benar, pastikan dengan: kiosk clock confirm</translation>
    </message>
    <message>
        <source>The dispenser at printer “{printer}” gives no tickets for a while. Staff go on with: kiosk resume --dispenser PRINTER</source>
        <translation>Mesin antrean dengan printer “{printer}” sedang tidak memberi nomor. Petugas melanjutkan dengan: kiosk resume --dispenser PRINTER</translation>
    </message>
    <message>
        <source>No tickets are given for a while: {words}</source>
        <translation>Pemberian nomor sedang dijeda: {words}</translation>
    </message>
    <message>
        <source>{ticket} has ended. Nothing more can be done.</source>
        <translation>{ticket} sudah selesai. Tidak ada lagi yang dapat dilakukan.</translation>
    </message>
    <message>
        <source>{ticket} stands in queue {queue}, which counter {counter} does not serve. It is served at: {counters}.</source>
        <translation>{ticket} berada di antrean {queue}, yang tidak dilayani loket {counter}. Dilayani di: {counters}.</translation>
    </message>
    <message>
        <source>What happens to {ticket} out of turn needs a reason; it is kept on record.</source>
        <translation>Tindakan di luar urutan untuk {ticket} memerlukan alasan; alasan itu dicatat.</translation>
    </message>
    <message>
        <source>This reason has {letters} letters; at most {most} are kept. Use fewer words.</source>
        <translation>Alasan ini {letters} huruf; paling banyak {most} yang disimpan. Sampaikan lebih singkat.</translation>
    </message>
    <message>
        <source>{ticket} was closed more than {minutes} min ago and cannot wait again. Please take a new ticket.</source>
        <translation>{ticket} sudah ditutup lebih dari {minutes} menit yang lalu dan tidak dapat menunggu lagi. Silakan ambil tiket baru.</translation>
    </message>
    <message>
        <source>“{service}” is a part of the visit of {ticket} already.</source>
        <translation>“{service}” sudah termasuk kunjungan {ticket}.</translation>
    </message>
    <message>
        <source>Nothing to undo at counter {counter}: only its last move can be taken back, within {seconds} s.</source>
        <translation>Tidak ada yang dapat dibatalkan di loket {counter}: hanya langkah terakhirnya, dalam {seconds} detik.</translation>
    </message>
    <message>
        <source>{ticket} has moved on: it cannot be undone any more. Look where it stands.</source>
        <translation>{ticket} sudah berlanjut: tidak dapat dibatalkan lagi. Lihat di mana ia sekarang.</translation>
    </message>
    <message>
        <source>The two PINs differ. Nothing was changed. Type the same one twice.</source>
        <translation>Kedua PIN berbeda. Tidak ada yang diubah. Ketik PIN yang sama dua kali.</translation>
    </message>
    <message>
        <source>Say who you are: --officer CODE, or KIOSK_OFFICER. See the codes with: kiosk officer list</source>
        <translation>Sebutkan siapa Anda: --officer KODE, atau KIOSK_OFFICER. Lihat kodenya dengan: kiosk officer list</translation>
    </message>
    <message>
        <source>With this profile officers sign in with PINs, and no administrator has one. First: kiosk officer add CODE --name NAME --role administrator</source>
        <translation>Dengan profil ini petugas masuk dengan PIN, padahal belum ada administrator yang mempunyai PIN. Lakukan dahulu: kiosk officer add KODE --name NAMA --role administrator</translation>
    </message>
    <message>
        <source>Too many wrong PINs for “{officer}”: wait one minute. A supervisor can give a new PIN at once: kiosk officer reset-pin {officer}</source>
        <translation>PIN untuk “{officer}” terlalu sering salah: tunggu satu menit. Penyelia dapat langsung memberi PIN baru: kiosk officer reset-pin {officer}</translation>
    </message>
    <message>
        <source>Too many wrong PINs for “{officer}”: wait {minutes} minutes. A supervisor can give a new PIN at once: kiosk officer reset-pin {officer}</source>
        <translation>PIN untuk “{officer}” terlalu sering salah: tunggu {minutes} menit. Penyelia dapat langsung memberi PIN baru: kiosk officer reset-pin {officer}</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess. Take {shortest} to {longest} digits that are neither all the same, nor in order like 1234, nor your own code.</source>
        <translation>PIN ini terlalu mudah ditebak. Pakailah {shortest} sampai {longest} angka yang tidak semuanya sama, tidak berurutan seperti 1234, dan bukan kode sendiri.</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits, 0 to 9.</source>
        <translation>PIN terdiri atas {shortest} sampai {longest} angka, 0 sampai 9.</translation>
    </message>
    <message>
        <source>A code has 1 to {most} letters a to z, digits, dots or hyphens, and begins with a letter or a digit.</source>
        <translation>Kode terdiri atas 1 sampai {most} huruf a sampai z, angka, titik, atau tanda hubung, dan diawali huruf atau angka.</translation>
    </message>
    <message>
        <source>A name is one line of 1 to {most} letters.</source>
        <translation>Nama adalah satu baris dengan 1 sampai {most} huruf.</translation>
    </message>
    <message>
        <source>“{officer}” may not do this: ask an administrator.</source>
        <translation>“{officer}” tidak berwenang melakukan ini: mintalah kepada administrator.</translation>
    </message>
    <message>
        <source>“{officer}” may not do this: ask a supervisor or an administrator.</source>
        <translation>“{officer}” tidak berwenang melakukan ini: mintalah kepada penyelia atau administrator.</translation>
    </message>
    <message>
        <source>This office&apos;s officers sign in with PINs, so it begins with an administrator: --officer CODE --name NAME, and the PIN with --pin-stdin or in KIOSK_PIN; at a terminal all three are asked for. An office without PINs says so in its profile: rules: sign_in: name, or none.</source>
        <translation>Petugas kantor ini masuk dengan PIN, maka kantor dimulai dengan seorang administrator: --officer KODE --name NAMA, dan PIN-nya lewat --pin-stdin atau KIOSK_PIN; di terminal ketiganya ditanyakan. Kantor tanpa PIN menyatakannya di profil: rules: sign_in: name, atau none.</translation>
    </message>
    <message>
        <source>“{officer}” and this PIN do not belong together. Try again with care: after {tries} wrong PINs in a row you have to wait. Forgotten? A supervisor gives a new one.</source>
        <translation>“{officer}” dan PIN ini tidak cocok. Coba lagi dengan teliti: setelah {tries} kali salah berturut-turut Anda harus menunggu. Lupa? Penyelia memberi yang baru.</translation>
    </message>
    <message>
        <source>A PIN is needed. At a terminal it is asked for; a program gives it as a line of standard input with --pin-stdin, or in {variable}.</source>
        <translation>PIN diperlukan. Di terminal PIN ditanyakan; program memberikannya sebagai satu baris masukan standar dengan --pin-stdin, atau dalam {variable}.</translation>
    </message>
    <message>
        <source>Nobody with the code “{officer}” works here. See them all: kiosk officer list</source>
        <translation>Tidak ada petugas dengan kode “{officer}” di sini. Lihat semuanya: kiosk officer list</translation>
    </message>
    <message>
        <source>Somebody here has the code “{officer}” already. Choose another one.</source>
        <translation>Kode “{officer}” sudah dipakai orang lain di sini. Pilih kode lain.</translation>
    </message>
    <message>
        <source>“{officer}” is the only administrator. Add another one first: kiosk officer add CODE --name NAME --role administrator</source>
        <translation>“{officer}” satu-satunya administrator. Tambahkan yang lain dahulu: kiosk officer add KODE --name NAMA --role administrator</translation>
    </message>
    <message>
        <source>Nobody is signed in at counter {counter}. Sign in first: kiosk sign-in {counter} --officer CODE</source>
        <translation>Belum ada petugas yang masuk di loket {counter}. Masuk dahulu: kiosk sign-in {counter} --officer KODE</translation>
    </message>
    <message>
        <source>“{officer}” works at counter {counter}. Take over with: kiosk hand-over {counter} --officer CODE. Or end their shift first: kiosk sign-out {counter}</source>
        <translation>“{officer}” bertugas di loket {counter}. Ambil alih dengan: kiosk hand-over {counter} --officer KODE. Atau akhiri tugasnya dahulu: kiosk sign-out {counter}</translation>
    </message>
    <message>
        <source>“{officer}” is signed in at counter {counter}. Hand over or sign out there first: kiosk sign-out {counter}</source>
        <translation>“{officer}” sudah masuk di loket {counter}. Serahkan atau keluar dahulu di sana: kiosk sign-out {counter}</translation>
    </message>
    <message>
        <source>“{officer}” at counter {counter} has a break until {until}. Go on with: kiosk back {counter}</source>
        <translation>“{officer}” di loket {counter} beristirahat sampai {until}. Lanjutkan dengan: kiosk back {counter}</translation>
    </message>
    <message>
        <source>“{officer}” at counter {counter} has no break: there is nothing to end.</source>
        <translation>“{officer}” di loket {counter} tidak sedang beristirahat: tidak ada yang perlu diakhiri.</translation>
    </message>
    <message>
        <source>A break ends later than now: {until} was given, and it is {clock}.</source>
        <translation>Istirahat berakhir setelah saat ini: yang diberikan {until}, padahal sekarang {clock}.</translation>
    </message>
    <message>
        <source>The new profile has no counter {counter}, but {ticket} waits for it alone. Call it out of turn from another counter first.</source>
        <translation>Profil baru tidak memuat loket {counter}, padahal {ticket} hanya menunggu loket itu. Panggil dahulu di luar urutan dari loket lain.</translation>
    </message>
    <message>
        <source>--at goes forward only: {clock} was given, but the last act here was at {last}. Another demo can begin earlier: kiosk office load FILE --demo --at TIME</source>
        <translation>--at hanya dapat maju: yang diminta {clock}, padahal tindakan terakhir di sini tercatat {last}. Demo lain dapat dimulai lebih awal: kiosk office load FILE --demo --at TIME</translation>
    </message>
    <message>
        <source>This is neither a slip of ours nor a number. Scan the slip&apos;s QR code, or type its number, such as A012.</source>
        <translation>Ini bukan tiket dari kantor ini dan bukan nomor. Pindai kode QR di tiket, atau ketik nomornya, misalnya A012.</translation>
    </message>
    <message>
        <source>This slip ({ticket}) is of another office, {office}. It does not count here.</source>
        <translation>Tiket ini ({ticket}) dari kantor lain, {office}. Di sini tidak berlaku.</translation>
    </message>
    <message>
        <source>This slip ({ticket}) is not one of ours: its code does not hold. Please take a new ticket.</source>
        <translation>Tiket ini ({ticket}) bukan dari kantor ini: kodenya tidak sah. Silakan ambil tiket baru.</translation>
    </message>
    <message>
        <source>{ticket} is a ticket of {business_day} and does not count today. Please take a new ticket.</source>
        <translation>{ticket} adalah tiket tanggal {business_day} dan tidak berlaku hari ini. Silakan ambil tiket baru.</translation>
    </message>
    <message>
        <source>There is no ticket {ticket} today. Type it as on the slip, such as A012.</source>
        <translation>Tidak ada tiket {ticket} hari ini. Ketik seperti pada kertas tiket, misalnya A012.</translation>
    </message>
    <message>
        <source>There is no print job {job}. See them all: kiosk printer jobs</source>
        <translation>Tidak ada tugas cetak {job}. Lihat semuanya: kiosk printer jobs</translation>
    </message>
    <message>
        <source>“{name}” is the name of the printer at {printer} already. Choose another name; or, if that one is not used any more: kiosk printer forget {printer}</source>
        <translation>“{name}” sudah menjadi nama printer di {printer}. Pilih nama lain; atau, jika printer itu tidak dipakai lagi: kiosk printer forget {printer}</translation>
    </message>
    <message>
        <source>{ticket} is a ticket of {business_day}. Only a ticket of today gets another slip.</source>
        <translation>{ticket} adalah tiket tanggal {business_day}. Hanya tiket hari ini yang dapat dicetak lagi.</translation>
    </message>
    <message>
        <source>A slip of {ticket} still waits for its printer. It comes by itself, or its job ends; look again in a moment: kiosk printer jobs</source>
        <translation>Slip {ticket} masih menunggu printernya. Slip akan keluar sendiri atau tugasnya berakhir; lihat lagi sebentar: kiosk printer jobs</translation>
    </message>
    <message>
        <source>What became of this slip of {ticket} is known already. For another slip: kiosk reprint {ticket} --reason REASON</source>
        <translation>Keadaan slip {ticket} ini sudah diketahui. Untuk slip lagi: kiosk reprint {ticket} --reason REASON</translation>
    </message>
    <message>
        <source>There is no printer for {ticket}. Name one: --printer tcp://HOST:9100</source>
        <translation>Tidak ada printer untuk {ticket}. Sebutkan satu: --printer tcp://HOST:9100</translation>
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
        <translation>Kembali</translation>
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
        <translation>Kembali</translation>
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
        <translation>Silakan ke sini</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>Sedang dilayani</translation>
    </message>
    <message>
        <source>Please wait for your number</source>
        <translation>Silakan menunggu nomor Anda</translation>
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
        <translation>Kode Anda</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Sebentar…</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ambil alih</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Masuk</translation>
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
        <translation>Siapa yang menggantikan?</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>Siapa yang bertugas?</translation>
    </message>
    <message>
        <source>Until then %1 goes on here.</source>
        <translation>Sampai saat itu %1 tetap bertugas.</translation>
    </message>
    <message>
        <source>Nobody is signed in at this counter.</source>
        <translation>Belum ada petugas yang masuk di loket ini.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nanti saja</translation>
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
        <translation>Lanjutkan tanpa suara</translation>
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
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 orang</translation>
    </message>
    <message>
        <source>COUNTERS {counters}</source>
        <translation>LOKET {counters}</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} orang</translation>
    </message>
    <message>
        <source>DEMO: not valid</source>
        <translation>DEMO: tidak berlaku</translation>
    </message>
    <message>
        <source>YOUR QUEUE NUMBER</source>
        <translation>NOMOR ANTREAN ANDA</translation>
    </message>
    <message>
        <source>PRIORITY</source>
        <translation>PRIORITAS</translation>
    </message>
    <message>
        <source>No personal data.</source>
        <translation>Tanpa data diri.</translation>
    </message>
    <message>
        <source>Ahead of you</source>
        <translation>Di depan Anda</translation>
    </message>
    <message>
        <source>Service promise</source>
        <translation>Janji layanan</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>BRING</source>
        <translation>SYARAT</translation>
    </message>
    <message>
        <source>COPY no. {count}</source>
        <translation>SALINAN ke-{count}</translation>
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
        <translation>Panggil ulang</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Tidak hadir</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>Urungkan (%1)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
</context>
<context>
    <name>StandardCard</name>
    <message>
        <source>Service standard</source>
        <translation>Standar Pelayanan</translation>
    </message>
    <message>
        <source>time to complete</source>
        <translation>waktu penyelesaian</translation>
    </message>
    <message>
        <source>fee</source>
        <translation>biaya layanan</translation>
    </message>
    <message>
        <source>what you receive</source>
        <translation>yang Anda terima</translation>
    </message>
</context>
<context>
    <name>StandardFacts</name>
    <message>
        <source>Ready in</source>
        <translation>Selesai dalam</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Biaya</translation>
    </message>
    <message>
        <source>You receive</source>
        <translation>Anda terima</translation>
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
        <translation>Lihat alur layanan</translation>
    </message>
    <message>
        <source>Complaints and advice</source>
        <translation>Pengaduan dan saran</translation>
    </message>
</context>
<context>
    <name>Standby</name>
    <message>
        <source>This screen shows no calls yet</source>
        <translation>Layar ini belum menampilkan panggilan</translation>
    </message>
    <message>
        <source>Counter {counter} is not open yet</source>
        <translation>Loket {counter} belum buka</translation>
    </message>
    <message>
        <source>This machine gives no tickets yet</source>
        <translation>Mesin ini belum memberi nomor antrean</translation>
    </message>
    <message>
        <source>The supervisor&apos;s window is not open yet</source>
        <translation>Jendela penyelia belum terbuka</translation>
    </message>
    <message>
        <source>For the staff</source>
        <translation>Untuk petugas</translation>
    </message>
    <message>
        <source>It is tried again every few seconds.</source>
        <translation>Dicoba lagi otomatis setiap beberapa detik.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Coba sekarang</translation>
    </message>
    <message>
        <source>Please ask the staff</source>
        <translation>Silakan bertanya kepada petugas</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>waiting</source>
        <translation>sedang menunggu</translation>
    </message>
    <message>
        <source>called</source>
        <translation>sedang dipanggil</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>sedang dilayani</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>ditunda</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>direncanakan</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>sudah selesai</translation>
    </message>
    <message>
        <source>closed as a no-show</source>
        <translation>ditutup karena tidak hadir</translation>
    </message>
    <message>
        <source>served</source>
        <translation>sudah dilayani</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>kedaluwarsa</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>dipindahkan</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>datang kembali</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>dibatalkan</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>belum dimulai</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>ditarik kembali</translation>
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
        <translation>Jendela penuh</translation>
    </message>
</context>
<context>
    <name>StripKeys</name>
    <message>
        <source>Call</source>
        <translation>Panggil</translation>
    </message>
    <message>
        <source>Start serving</source>
        <translation>Mulai layani</translation>
    </message>
    <message>
        <source>Finish, call</source>
        <translation>Selesai, panggil</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Ulang</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Istirahat</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Tidak hadir</translation>
    </message>
</context>
<context>
    <name>StripSwitch</name>
    <message>
        <source>Strip mode</source>
        <translation>Mode strip</translation>
    </message>
</context>
<context>
    <name>Supervisor</name>
    <message>
        <source>Everywhere</source>
        <translation>Di mana-mana</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Sudah dilihat</translation>
    </message>
    <message>
        <source>Let a counter help</source>
        <translation>Buka loket bantuan</translation>
    </message>
    <message>
        <source>{ticket} at counter {counter}</source>
        <translation>{ticket} di loket {counter}</translation>
    </message>
    <message>
        <source>The clock is wrong</source>
        <translation>Jam salah</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Jamnya benar</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>Disk hampir penuh</translation>
    </message>
    <message>
        <source>{queue}: nobody serves it</source>
        <translation>{queue}: tidak ada yang melayani</translation>
    </message>
    <message>
        <source>{number} waiting</source>
        <translation>{number} menunggu</translation>
    </message>
    <message>
        <source>{queue} waits {minutes}</source>
        <translation>{queue} menunggu {minutes}</translation>
    </message>
    <message>
        <source>the target is {number} min</source>
        <translation>targetnya {number} menit</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Sudah keluar</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Cetak salinan</translation>
    </message>
    <message>
        <source>New roll is in</source>
        <translation>Rol baru terpasang</translation>
    </message>
    <message>
        <source>the last act was at {time}: until it is set, nothing goes on</source>
        <translation>tindakan terakhir pukul {time}: sebelum jam disetel, semuanya berhenti</translation>
    </message>
    <message>
        <source>{number} MB are left: call the technician</source>
        <translation>tersisa {number} MB: panggil teknisi</translation>
    </message>
    <message>
        <source>{minutes} past the standard of {service}</source>
        <translation>{minutes} lewat standar {service}</translation>
    </message>
    <message>
        <source>Display {number} is gone</source>
        <translation>Layar {number} terputus</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>sejak {time}</translation>
    </message>
    <message>
        <source>Display {number} is not heard</source>
        <translation>Layar {number} tidak bersuara</translation>
    </message>
    <message>
        <source>{time}: {came} came, {served} served</source>
        <translation>{time}: {came} datang, {served} selesai</translation>
    </message>
    <message>
        <source>{time}: P50 {p50} min, P95 {p95} min</source>
        <translation>{time}: P50 {p50} menit, P95 {p95} menit</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} dari {all}</translation>
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
        <translation>{state}, {minutes} lewat standar</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>siap</translation>
    </message>
    <message>
        <source>waiting now</source>
        <translation>menunggu sekarang</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>sedang dilayani</translation>
    </message>
    <message>
        <source>served today</source>
        <translation>selesai hari ini</translation>
    </message>
    <message>
        <source>median wait (P50)</source>
        <translation>median tunggu (P50)</translation>
    </message>
    <message>
        <source>counters open</source>
        <translation>loket buka</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} mnt</translation>
    </message>
    <message>
        <source>on a break until {time}</source>
        <translation>istirahat sampai {time}</translation>
    </message>
    <message>
        <source>on a break</source>
        <translation>istirahat</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>belum ada petugas masuk</translation>
    </message>
    <message>
        <source>serves {ticket} since {time}</source>
        <translation>melayani {ticket} sejak {time}</translation>
    </message>
    <message>
        <source>has called {ticket} at {time}</source>
        <translation>memanggil {ticket} pukul {time}</translation>
    </message>
    <message>
        <source>P95 of waits, target {number}</source>
        <translation>P95 tunggu, target {number}</translation>
    </message>
    <message>
        <source>Numbers end soon</source>
        <translation>Nomor segera ditutup</translation>
    </message>
    <message>
        <source>Who has priority</source>
        <translation>Siapa yang diprioritaskan</translation>
    </message>
    <message>
        <source>Nothing is to be paid to officers</source>
        <translation>Tidak ada bayaran untuk petugas</translation>
    </message>
    <message>
        <source>Have a message said</source>
        <translation>Umumkan pesan</translation>
    </message>
    <message>
        <source>The loudspeakers say it in the languages of the hall, after the calls</source>
        <translation>Pengeras suara mengucapkannya dalam bahasa-bahasa ruang ini, setelah panggilan</translation>
    </message>
    <message>
        <source>Call the evacuation off?</source>
        <translation>Akhiri evakuasi?</translation>
    </message>
    <message>
        <source>Numbers stay valid; calls that were cut short are said again</source>
        <translation>Nomor tetap berlaku; panggilan yang terputus diucapkan lagi</translation>
    </message>
    <message>
        <source>Ask everybody to leave the building?</source>
        <translation>Minta semua orang meninggalkan gedung?</translation>
    </message>
    <message>
        <source>Every display and loudspeaker says so at once; nobody is called</source>
        <translation>Semua layar dan pengeras suara langsung menyampaikannya; tidak ada yang dipanggil</translation>
    </message>
    <message>
        <source>Is the clock right now?</source>
        <translation>Apakah jamnya sekarang benar?</translation>
    </message>
    <message>
        <source>Compare it with a telephone. From now on it is believed.</source>
        <translation>Bandingkan dengan telepon. Mulai sekarang jam ini dipercaya.</translation>
    </message>
    <message>
        <source>Counter {number}</source>
        <translation>Loket {number}</translation>
    </message>
    <message>
        <source>{waiting}, the longest {minutes}</source>
        <translation>{waiting}, terlama {minutes}</translation>
    </message>
    <message>
        <source>closed: {words}</source>
        <translation>ditutup: {words}</translation>
    </message>
</context>
<context>
    <name>SupervisorBar</name>
    <message>
        <source>Supervisor</source>
        <translation>Penyelia</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>End evacuation</source>
        <translation>Akhiri evakuasi</translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation>Evakuasi</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Keluar</translation>
    </message>
</context>
<context>
    <name>SupervisorSignIn</name>
    <message>
        <source>Who watches the hall?</source>
        <translation>Siapa yang mengawasi?</translation>
    </message>
    <message>
        <source>This window is for supervisors. In the demo: code demo, PIN 000000.</source>
        <translation>Jendela ini untuk penyelia. Di demo: kode demo, PIN 000000.</translation>
    </message>
    <message>
        <source>This window is for supervisors.</source>
        <translation>Jendela ini untuk penyelia.</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>Kode Anda</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Masuk</translation>
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
        <translation>Penyelia</translation>
    </message>
</context>
<context>
    <name>TakeKey</name>
    <message>
        <source>One moment…</source>
        <translation>Mohon tunggu…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Take a number</source>
        <translation>Ambil Nomor Antrean</translation>
    </message>
</context>
<context>
    <name>TicketCountdown</name>
    <message>
        <source>Back to the first page in</source>
        <translation>Kembali ke halaman awal dalam</translation>
    </message>
    <message>
        <source>Back in</source>
        <translation>Kembali dalam</translation>
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
        <translation>Tambah waktu</translation>
    </message>
    <message>
        <source>I have noted it</source>
        <translation>Sudah saya catat</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
</context>
<context>
    <name>TicketNumber</name>
    <message>
        <source>Your queue number</source>
        <translation>Nomor antrean Anda</translation>
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
        <translation>Kode QR tiket ini</translation>
    </message>
    <message>
        <source>ahead of you</source>
        <translation>di depan Anda</translation>
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
        <translation>Sedang dilayani</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Dipanggil</translation>
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
        <translation>Panggilan visual</translation>
    </message>
</context>
<context>
    <name>TicketTimer</name>
    <message>
        <source>At the counter</source>
        <translation>Waktu di loket</translation>
    </message>
    <message>
        <source>Since the call</source>
        <translation>Sejak dipanggil</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>{millimetres} mm from end to end; both ends must show.</source>
        <translation>{millimetres} mm dari ujung ke ujung; kedua ujung harus tampak.</translation>
    </message>
    <message>
        <source>the printer&apos;s letters</source>
        <translation>huruf printer</translation>
    </message>
    <message>
        <source>drawn letters</source>
        <translation>huruf digambar</translation>
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
        <translation>Ini bukan nomor antrean.</translation>
    </message>
    <message>
        <source>Scan it.</source>
        <translation>Pindai kode ini.</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>The printer is not there. Check its power and its cable.</source>
        <translation>Printer tidak ditemukan. Periksa listrik dan kabelnya.</translation>
    </message>
    <message>
        <source>This user may not open the printer. It needs the group of its device.</source>
        <translation>Pengguna ini tidak berhak membuka printer. Ia perlu masuk grup perangkatnya.</translation>
    </message>
    <message>
        <source>There is no printer at this address, but something else.</source>
        <translation>Di alamat ini tidak ada printer, tetapi hal lain.</translation>
    </message>
    <message>
        <source>The printer does not answer. Switch it off and on again.</source>
        <translation>Printer tidak menjawab. Matikan lalu nyalakan lagi.</translation>
    </message>
    <message>
        <source>The paper is out. Put in a new roll.</source>
        <translation>Kertas habis. Pasang gulungan baru.</translation>
    </message>
    <message>
        <source>The printer&apos;s cover is open. Close it.</source>
        <translation>Tutup printer terbuka. Tutuplah.</translation>
    </message>
    <message>
        <source>The cutter is jammed. Open the cover and take the paper out.</source>
        <translation>Pemotong kertas macet. Buka tutupnya dan keluarkan kertasnya.</translation>
    </message>
    <message>
        <source>The print head is too hot. It goes on by itself.</source>
        <translation>Kepala cetak terlalu panas. Printer akan melanjutkan sendiri.</translation>
    </message>
    <message>
        <source>The printer reports an error. Switch it off and on again.</source>
        <translation>Printer melaporkan kesalahan. Matikan lalu nyalakan lagi.</translation>
    </message>
    <message>
        <source>The printer is offline. Look at its panel.</source>
        <translation>Printer sedang luring. Lihat panelnya.</translation>
    </message>
    <message>
        <source>The connection to the printer broke. Check its power and its cable.</source>
        <translation>Sambungan ke printer terputus. Periksa listrik dan kabelnya.</translation>
    </message>
    <message>
        <source>The printer took too long.</source>
        <translation>Printer terlalu lama.</translation>
    </message>
    <message>
        <source>The printer was restarted in the middle of the slip.</source>
        <translation>Printer dinyalakan ulang di tengah pencetakan tiket.</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>{count} more</source>
        <translation>{count} lagi</translation>
    </message>
    <message>
        <source>{file} cannot be read ({detail})</source>
        <translation>{file} tidak dapat dibaca ({detail})</translation>
    </message>
    <message>
        <source>{file} is missing</source>
        <translation>{file} tidak ada</translation>
    </message>
    <message>
        <source>{file} is not the file that was built (wrong hash)</source>
        <translation>{file} bukan berkas yang dibuat (hash berbeda)</translation>
    </message>
    <message>
        <source>{file} is no WAV of 16-bit PCM ({detail})</source>
        <translation>{file} bukan WAV PCM 16-bit ({detail})</translation>
    </message>
    <message>
        <source>{file} is silent</source>
        <translation>{file} tanpa suara</translation>
    </message>
    <message>
        <source>{file} is too soft</source>
        <translation>{file} terlalu pelan</translation>
    </message>
    <message>
        <source>{file} is too loud and distorted</source>
        <translation>{file} terlalu keras dan pecah</translation>
    </message>
    <message>
        <source>no voice: chime and screen only</source>
        <translation>tanpa suara: hanya nada dan layar</translation>
    </message>
    <message>
        <source>{name}: {clips} clips in {folder}; it speaks from the next start on</source>
        <translation>{name}: {clips} klip di {folder}; dipakai mulai program dijalankan lagi</translation>
    </message>
    <message>
        <source>Not recorded yet, {count}: {files}. Other voices speak what needs them.</source>
        <translation>Belum direkam, {count}: {files}. Kalimat yang memerlukannya diucapkan suara lain.</translation>
    </message>
    <message>
        <source>Not in the script, used where an agency is named so: {files}</source>
        <translation>Tidak ada di naskah, dipakai bila ada instansi bernama demikian: {files}</translation>
    </message>
    <message>
        <source>Voice packs: {folder}</source>
        <translation>Paket suara: {folder}</translation>
    </message>
    <message>
        <source>What to read aloud for a voice in the language “{language}”.
One WAV file for each line, named as in the left column; 16-bit PCM, 44.1 or 48 kHz.
Choose a quiet room without echo. Keep a hand’s length from the microphone, always the same.
Leave half a second of silence before and after the words; it is cut off later.
Read calmly and clearly, neither slowly nor loudly. Record everything on one day.</source>
        <translation>Yang dibaca untuk suara dalam bahasa “{language}”.
Satu berkas WAV untuk setiap baris, dengan nama di kolom kiri; PCM 16-bit, 44,1 atau 48 kHz.
Pilih ruangan sepi tanpa gema. Jarak ke mikrofon sejengkal, selalu sama.
Beri jeda hening setengah detik sebelum dan sesudah kata; nanti dipotong.
Baca dengan tenang dan jelas, tidak lambat dan tidak keras. Rekam semuanya dalam satu hari.</translation>
    </message>
    <message>
        <source>As if the sentence went on; the voice stays up:</source>
        <translation>Seolah kalimat masih berlanjut; nada tidak turun:</translation>
    </message>
    <message>
        <source>Level, as one of a row; as if another followed:</source>
        <translation>Datar, sebagai bagian dari deretan; seolah ada lanjutannya:</translation>
    </message>
    <message>
        <source>As a whole sentence; the voice falls at its end:</source>
        <translation>Sebagai kalimat utuh; nada turun di akhir:</translation>
    </message>
</context>
<context>
    <name>WaitingHead</name>
    <message>
        <source>Longest</source>
        <translation>Terlama</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
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
        <translation>Tunggu, menit</translation>
    </message>
</context>
<context>
    <name>WithoutPriorityKey</name>
    <message>
        <source>Continue without priority</source>
        <translation>Lanjut tanpa prioritas</translation>
    </message>
</context>
</TS>
