<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>InactivityOverlay</name>
    <message numerus="yes">
        <source>Back to the first page in %n seconds</source>
        <translation>
            <numerusform>Back to the first page in %n second</numerusform>
            <numerusform>Back to the first page in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketCountdown</name>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
</TS>
