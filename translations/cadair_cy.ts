<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>Phrasebook</name>
    <message>
        <source>January</source>
        <translation>Ionawr</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Chwefror</translation>
    </message>
    <message>
        <source>March</source>
        <translation>Mawrth</translation>
    </message>
    <message>
        <source>April</source>
        <translation>Ebrill</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Mehefin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Gorffennaf</translation>
    </message>
    <message>
        <source>August</source>
        <translation>Awst</translation>
    </message>
    <message>
        <source>September</source>
        <translation>Medi</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Hydref</translation>
    </message>
    <message>
        <source>November</source>
        <translation>Tachwedd</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Rhagfyr</translation>
    </message>
    <message>
        <source>%1 Jan</source>
        <translation>%1 Ion</translation>
    </message>
    <message>
        <source>%1 Feb</source>
        <translation>%1 Chwef</translation>
    </message>
    <message>
        <source>%1 Mar</source>
        <translation>%1 Maw</translation>
    </message>
    <message>
        <source>%1 Apr</source>
        <translation>%1 Ebr</translation>
    </message>
    <message>
        <source>%1 May</source>
        <translation>%1 Mai</translation>
    </message>
    <message>
        <source>%1 Jun</source>
        <translation>%1 Meh</translation>
    </message>
    <message>
        <source>%1 Jul</source>
        <translation>%1 Gorff</translation>
    </message>
    <message>
        <source>%1 Aug</source>
        <translation>%1 Awst</translation>
    </message>
    <message>
        <source>%1 Sep</source>
        <translation>%1 Medi</translation>
    </message>
    <message>
        <source>%1 Oct</source>
        <translation>%1 Hyd</translation>
    </message>
    <message>
        <source>%1 Nov</source>
        <translation>%1 Tach</translation>
    </message>
    <message>
        <source>%1 Dec</source>
        <translation>%1 Rhag</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>dydd Llun</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>dydd Mawrth</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>dydd Mercher</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>dydd Iau</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>dydd Gwener</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>dydd Sadwrn</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dydd Sul</translation>
    </message>
    <message>
        <source>on Monday %1</source>
        <translation>ddydd Llun %1</translation>
    </message>
    <message>
        <source>on Tuesday %1</source>
        <translation>ddydd Mawrth %1</translation>
    </message>
    <message>
        <source>on Wednesday %1</source>
        <translation>ddydd Mercher %1</translation>
    </message>
    <message>
        <source>on Thursday %1</source>
        <translation>ddydd Iau %1</translation>
    </message>
    <message>
        <source>on Friday %1</source>
        <translation>ddydd Gwener %1</translation>
    </message>
    <message>
        <source>on Saturday %1</source>
        <translation>ddydd Sadwrn %1</translation>
    </message>
    <message>
        <source>on Sunday %1</source>
        <translation>ddydd Sul %1</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Llun</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Maw</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mer</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Iau</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Gwe</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sad</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>Sul</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message numerus="yes">
        <source>%n years (age)</source>
        <translation>
            <numerusform>dan flwydd oed</numerusform>
            <numerusform>blwydd oed</numerusform>
            <numerusform>%n oed</numerusform>
            <numerusform>%n oed</numerusform>
            <numerusform>%n oed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months (age)</source>
        <translation>
            <numerusform>dan fis oed</numerusform>
            <numerusform>mis oed</numerusform>
            <numerusform>%n mis oed</numerusform>
            <numerusform>%n mis oed</numerusform>
            <numerusform>%n mis oed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks (age)</source>
        <translation>
            <numerusform>dan wythnos oed</numerusform>
            <numerusform>wythnos oed</numerusform>
            <numerusform>%n wythnos oed</numerusform>
            <numerusform>%n wythnos oed</numerusform>
            <numerusform>%n wythnos oed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days (age)</source>
        <translation>
            <numerusform>llai na diwrnod oed</numerusform>
            <numerusform>diwrnod oed</numerusform>
            <numerusform>%n diwrnod oed</numerusform>
            <numerusform>%n diwrnod oed</numerusform>
            <numerusform>%n diwrnod oed</numerusform>
        </translation>
    </message>
    <message>
        <source>unborn</source>
        <translation>yn y groth</translation>
    </message>
    <message>
        <source>unborn, expected on %1</source>
        <translation>yn y groth, disgwylir %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>0 awr</numerusform>
            <numerusform>1 awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
            <numerusform>%n awr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>0 diwrnod</numerusform>
            <numerusform>1 diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
            <numerusform>%n diwrnod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>0 diwrnod gwaith</numerusform>
            <numerusform>1 diwrnod gwaith</numerusform>
            <numerusform>%n diwrnod gwaith</numerusform>
            <numerusform>%n diwrnod gwaith</numerusform>
            <numerusform>%n diwrnod gwaith</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>0 wythnos</numerusform>
            <numerusform>1 wythnos</numerusform>
            <numerusform>%n wythnos</numerusform>
            <numerusform>%n wythnos</numerusform>
            <numerusform>%n wythnos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>0 mis</numerusform>
            <numerusform>1 mis</numerusform>
            <numerusform>%n mis</numerusform>
            <numerusform>%n mis</numerusform>
            <numerusform>%n mis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>0 munud</numerusform>
            <numerusform>1 munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
            <numerusform>%n munud</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 a(c) %2</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Gwahoddiad</translation>
    </message>
    <message>
        <source>Notice of exclusion</source>
        <translation>Hysbysiad eithrio</translation>
    </message>
    <message>
        <source>Social worker&apos;s report</source>
        <translation>Adroddiad y gweithiwr cymdeithasol</translation>
    </message>
    <message>
        <source>Agency report</source>
        <translation>Adroddiad asiantaeth</translation>
    </message>
    <message>
        <source>Police report</source>
        <translation>Adroddiad yr heddlu</translation>
    </message>
    <message>
        <source>Updated assessment</source>
        <translation>Asesiad wedi&apos;i ddiweddaru</translation>
    </message>
    <message>
        <source>Decision letter</source>
        <translation>Llythyr penderfyniad</translation>
    </message>
    <message>
        <source>Outline plan</source>
        <translation>Cynllun amlinellol</translation>
    </message>
    <message>
        <source>Child protection plan</source>
        <translation>Cynllun amddiffyn plant</translation>
    </message>
    <message>
        <source>Child&apos;s plan</source>
        <translation>Cynllun y plentyn</translation>
    </message>
    <message>
        <source>Written agreement</source>
        <translation>Cytundeb ysgrifenedig</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>Core group notes</source>
        <translation>Nodiadau&apos;r grŵp craidd</translation>
    </message>
    <message>
        <source>Notice that the plan has ended</source>
        <translation>Hysbysiad bod y cynllun wedi dod i ben</translation>
    </message>
    <message>
        <source>Transfer notice</source>
        <translation>Hysbysiad trosglwyddo</translation>
    </message>
    <message>
        <source>Support without a plan</source>
        <translation>Cymorth heb gynllun</translation>
    </message>
    <message>
        <source>Physical abuse</source>
        <translation>Cam-drin corfforol</translation>
    </message>
    <message>
        <source>Emotional abuse</source>
        <translation>Cam-drin emosiynol</translation>
    </message>
    <message>
        <source>Sexual abuse</source>
        <translation>Cam-drin rhywiol</translation>
    </message>
    <message>
        <source>Neglect</source>
        <translation>Esgeulustod</translation>
    </message>
    <message>
        <source>Set a new date</source>
        <translation>Pennu dyddiad newydd</translation>
    </message>
    <message>
        <source>Make an interim plan</source>
        <translation>Gwneud cynllun dros dro</translation>
    </message>
    <message>
        <source>Review the existing plan</source>
        <translation>Adolygu&apos;r cynllun presennol</translation>
    </message>
    <message>
        <source>Agree interim safeguards</source>
        <translation>Cytuno ar fesurau diogelu dros dro</translation>
    </message>
    <message>
        <source>Set an early review</source>
        <translation>Pennu adolygiad cynnar</translation>
    </message>
    <message>
        <source>Too few agencies know the child</source>
        <translation>Rhy ychydig o asiantaethau sy&apos;n adnabod y plentyn</translation>
    </message>
    <message>
        <source>There is enough information</source>
        <translation>Mae digon o wybodaeth</translation>
    </message>
    <message>
        <source>Waiting would harm the child</source>
        <translation>Byddai oedi&apos;n niweidio&apos;r plentyn</translation>
    </message>
    <message>
        <source>Initial conference</source>
        <translation>Cynhadledd gychwynnol</translation>
    </message>
    <message>
        <source>Pre-birth conference</source>
        <translation>Cynhadledd cyn geni</translation>
    </message>
    <message>
        <source>Transfer-in conference</source>
        <translation>Cynhadledd drosglwyddo</translation>
    </message>
    <message>
        <source>Conference in the receiving area</source>
        <translation>Cynhadledd yn yr ardal sy&apos;n derbyn</translation>
    </message>
    <message>
        <source>Notice of the move</source>
        <translation>Hysbysiad o&apos;r symud</translation>
    </message>
    <message>
        <source>First review</source>
        <translation>Adolygiad cyntaf</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Adolygiad nesaf</translation>
    </message>
    <message>
        <source>Early review</source>
        <translation>Adolygiad cynnar</translation>
    </message>
    <message>
        <source>First core group</source>
        <translation>Grŵp craidd cyntaf</translation>
    </message>
    <message>
        <source>Second core group</source>
        <translation>Ail grŵp craidd</translation>
    </message>
    <message>
        <source>Next core group</source>
        <translation>Grŵp craidd nesaf</translation>
    </message>
    <message>
        <source>Core group after the birth</source>
        <translation>Grŵp craidd ar ôl y geni</translation>
    </message>
    <message>
        <source>Visit to the child</source>
        <translation>Ymweliad â&apos;r plentyn</translation>
    </message>
    <message>
        <source>Request for an exclusion</source>
        <translation>Cais i eithrio</translation>
    </message>
    <message>
        <source>Minutes discussed</source>
        <translation>Trafod y cofnodion</translation>
    </message>
    <message>
        <source>Corrections to the minutes</source>
        <translation>Cywiriadau i&apos;r cofnodion</translation>
    </message>
    <message>
        <source>New date after no quorum</source>
        <translation>Dyddiad newydd ar ôl diffyg cworwm</translation>
    </message>
    <message>
        <source>Conference after the review of care</source>
        <translation>Cynhadledd ar ôl yr adolygiad gofal</translation>
    </message>
    <message>
        <source>Conference after the assessment order</source>
        <translation>Cynhadledd ar ôl y gorchymyn asesu</translation>
    </message>
    <message>
        <source>Conference before the emergency order ends</source>
        <translation>Cynhadledd cyn i&apos;r gorchymyn brys ddod i ben</translation>
    </message>
    <message>
        <source>Review of the support plan</source>
        <translation>Adolygiad o&apos;r cynllun cymorth</translation>
    </message>
    <message>
        <source>the strategy discussion</source>
        <translation>y drafodaeth strategaeth</translation>
    </message>
    <message>
        <source>the notice of the move</source>
        <translation>yr hysbysiad o&apos;r symud</translation>
    </message>
    <message>
        <source>the day the move was known to be permanent</source>
        <translation>y diwrnod y daeth yn hysbys bod y symud yn barhaol</translation>
    </message>
    <message>
        <source>the notice to the receiving area</source>
        <translation>yr hysbysiad i&apos;r ardal sy&apos;n derbyn</translation>
    </message>
    <message>
        <source>the decision of the review of care</source>
        <translation>y penderfyniad yn yr adolygiad gofal</translation>
    </message>
    <message>
        <source>the expected date of birth</source>
        <translation>y dyddiad geni disgwyliedig</translation>
    </message>
    <message>
        <source>the birth</source>
        <translation>yr enedigaeth</translation>
    </message>
    <message>
        <source>the notice of concern</source>
        <translation>yr hysbysiad o bryder</translation>
    </message>
    <message>
        <source>the last day of the emergency protection order</source>
        <translation>y diwrnod olaf y mae&apos;r gorchymyn diogelu brys mewn grym</translation>
    </message>
    <message>
        <source>the end of the assessment order</source>
        <translation>y diwrnod y daeth y gorchymyn asesu i ben</translation>
    </message>
    <message>
        <source>the conference that did not go ahead</source>
        <translation>y gynhadledd nad aeth yn ei blaen</translation>
    </message>
    <message>
        <source>the first core group</source>
        <translation>y grŵp craidd cyntaf</translation>
    </message>
    <message>
        <source>the core group</source>
        <translation>y grŵp craidd</translation>
    </message>
    <message>
        <source>the visit</source>
        <translation>yr ymweliad</translation>
    </message>
    <message>
        <source>the day the minutes were received</source>
        <translation>y diwrnod y cafwyd y cofnodion</translation>
    </message>
    <message>
        <source>the discussion of the minutes</source>
        <translation>y drafodaeth ar y cofnodion</translation>
    </message>
    <message>
        <source>the end of the plan</source>
        <translation>y diwrnod y daeth y cynllun i ben</translation>
    </message>
    <message>
        <source>the extension</source>
        <translation>yr estyniad</translation>
    </message>
    <message>
        <source>the conference</source>
        <translation>y gynhadledd</translation>
    </message>
    <message>
        <source>the end of the conference</source>
        <translation>yr adeg y daeth y gynhadledd i ben</translation>
    </message>
    <message>
        <source>the conference held without a quorum</source>
        <translation>y gynhadledd a gynhaliwyd heb gworwm</translation>
    </message>
    <message>
        <source>the initial conference</source>
        <translation>y gynhadledd gychwynnol</translation>
    </message>
    <message>
        <source>the pre-birth conference</source>
        <translation>y gynhadledd cyn geni</translation>
    </message>
    <message>
        <source>the previous review</source>
        <translation>yr adolygiad blaenorol</translation>
    </message>
    <message>
        <source>the previous core group</source>
        <translation>y grŵp craidd blaenorol</translation>
    </message>
    <message>
        <source>the previous visit</source>
        <translation>yr ymweliad blaenorol</translation>
    </message>
    <message>
        <source>the day the minutes were sent</source>
        <translation>y diwrnod yr anfonwyd y cofnodion</translation>
    </message>
    <message>
        <source>the day of sending</source>
        <translation>y diwrnod anfon</translation>
    </message>
    <message>
        <source>the day of receipt</source>
        <translation>y diwrnod derbyn</translation>
    </message>
    <message>
        <source>the day of handing over</source>
        <translation>y diwrnod trosglwyddo</translation>
    </message>
    <message>
        <source>the request</source>
        <translation>y cais</translation>
    </message>
    <message>
        <source>the start of the plan</source>
        <translation>y diwrnod y dechreuodd y cynllun</translation>
    </message>
    <message>
        <source>the move</source>
        <translation>y symud</translation>
    </message>
    <message>
        <source>the transfer conference</source>
        <translation>y gynhadledd drosglwyddo</translation>
    </message>
    <message>
        <source>the conference in the receiving area</source>
        <translation>y gynhadledd yn yr ardal sy&apos;n derbyn</translation>
    </message>
    <message>
        <source>the support plan</source>
        <translation>y cynllun cymorth</translation>
    </message>
    <message>
        <source>the review</source>
        <translation>yr adolygiad</translation>
    </message>
    <message>
        <source>the review of the support plan</source>
        <translation>yr adolygiad o&apos;r cynllun cymorth</translation>
    </message>
    <message>
        <source>the corrections</source>
        <translation>y cywiriadau</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Gwybodaeth</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Dadansoddiad</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Iechyd</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Addysg</translation>
    </message>
    <message>
        <source>Social worker of the area the family comes from</source>
        <translation>Gweithiwr cymdeithasol yr ardal y daw&apos;r teulu ohoni</translation>
    </message>
    <message>
        <source>Team manager of the area the family comes from</source>
        <translation>Rheolwr tîm yr ardal y daw&apos;r teulu ohoni</translation>
    </message>
    <message>
        <source>Social worker of this area</source>
        <translation>Gweithiwr cymdeithasol yr ardal hon</translation>
    </message>
    <message>
        <source>Team manager of this area</source>
        <translation>Rheolwr tîm yr ardal hon</translation>
    </message>
    <message>
        <source>No later than %1, whose date is not recorded yet.</source>
        <translation>Heb fod yn hwyrach na(c) %1; ni chofnodwyd y dyddiad hwnnw eto.</translation>
    </message>
    <message>
        <source>At least %1 before %2, whose date is not recorded yet.</source>
        <translation>O leiaf %1 cyn %2; ni chofnodwyd y dyddiad hwnnw eto.</translation>
    </message>
    <message>
        <source>Within %1 of %2, whose date is not recorded yet.</source>
        <translation>O fewn %1 i %2; ni chofnodwyd y dyddiad hwnnw eto.</translation>
    </message>
    <message>
        <source>After the limit, by less than a working day.</source>
        <translation>Ar ôl y terfyn, o lai na diwrnod gwaith.</translation>
    </message>
    <message numerus="yes">
        <source>Booked %n working day(s) after the limit.</source>
        <translation>
            <numerusform>Wedi&apos;i drefnu ar ôl y terfyn.</numerusform>
            <numerusform>Wedi&apos;i drefnu 1 diwrnod gwaith ar ôl y terfyn.</numerusform>
            <numerusform>Wedi&apos;i drefnu %n diwrnod gwaith ar ôl y terfyn.</numerusform>
            <numerusform>Wedi&apos;i drefnu %n diwrnod gwaith ar ôl y terfyn.</numerusform>
            <numerusform>Wedi&apos;i drefnu %n diwrnod gwaith ar ôl y terfyn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) after the limit.</source>
        <translation>
            <numerusform>Ar ôl y terfyn.</numerusform>
            <numerusform>1 diwrnod gwaith ar ôl y terfyn.</numerusform>
            <numerusform>%n diwrnod gwaith ar ôl y terfyn.</numerusform>
            <numerusform>%n diwrnod gwaith ar ôl y terfyn.</numerusform>
            <numerusform>%n diwrnod gwaith ar ôl y terfyn.</numerusform>
        </translation>
    </message>
    <message>
        <source>In time, on the last day.</source>
        <translation>Mewn pryd, ar y diwrnod olaf.</translation>
    </message>
    <message numerus="yes">
        <source>In time, with %n working day(s) to spare.</source>
        <translation>
            <numerusform>Mewn pryd, ar y diwrnod olaf.</numerusform>
            <numerusform>Mewn pryd, gydag 1 diwrnod gwaith wrth gefn.</numerusform>
            <numerusform>Mewn pryd, gyda %n diwrnod gwaith wrth gefn.</numerusform>
            <numerusform>Mewn pryd, gyda %n diwrnod gwaith wrth gefn.</numerusform>
            <numerusform>Mewn pryd, gyda %n diwrnod gwaith wrth gefn.</numerusform>
        </translation>
    </message>
    <message>
        <source>This procedure gives no time for this.</source>
        <translation>Nid yw&apos;r weithdrefn hon yn rhoi amser ar gyfer hyn.</translation>
    </message>
    <message>
        <source>No later than %1 (%2).</source>
        <translation>Heb fod yn hwyrach na(c) %1 (%2).</translation>
    </message>
    <message>
        <source>At least %1 before %2 (%3), so by %4.</source>
        <translation>O leiaf %1 cyn %2 (%3), felly erbyn %4.</translation>
    </message>
    <message>
        <source>Within %1 of %2 (%3), so by %4.</source>
        <translation>O fewn %1 i %2 (%3), felly erbyn %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n weekend day(s)</source>
        <translation>
            <numerusform>dim diwrnod penwythnos</numerusform>
            <numerusform>1 diwrnod penwythnos</numerusform>
            <numerusform>%n diwrnod penwythnos</numerusform>
            <numerusform>%n diwrnod penwythnos</numerusform>
            <numerusform>%n diwrnod penwythnos</numerusform>
        </translation>
    </message>
    <message>
        <source>No weekend and no bank holiday falls between.</source>
        <translation>Nid oes penwythnos na gŵyl banc yn y cyfamser.</translation>
    </message>
    <message>
        <source>Not counted: %1; no bank holiday falls between.</source>
        <translation>Heb eu cyfrif: %1; nid oes gŵyl banc yn y cyfamser.</translation>
    </message>
    <message>
        <source>Not counted: %1.</source>
        <translation>Heb eu cyfrif: %1.</translation>
    </message>
    <message>
        <source>Another limit applies instead.</source>
        <translation>Mae terfyn arall yn berthnasol yn ei le.</translation>
    </message>
    <message>
        <source>After the target, within the limit.</source>
        <translation>Ar ôl y targed, o fewn y terfyn.</translation>
    </message>
    <message>
        <source>The target has passed, the limit has not.</source>
        <translation>Mae&apos;r targed wedi mynd heibio, ond nid y terfyn.</translation>
    </message>
    <message>
        <source>In time.</source>
        <translation>Mewn pryd.</translation>
    </message>
    <message>
        <source>Due by %1.</source>
        <translation>I&apos;w gwblhau erbyn %1.</translation>
    </message>
    <message>
        <source>Due today.</source>
        <translation>I&apos;w gwblhau heddiw.</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left.</source>
        <translation>
            <numerusform>Dim diwrnod gwaith ar ôl.</numerusform>
            <numerusform>1 diwrnod gwaith ar ôl.</numerusform>
            <numerusform>%n diwrnod gwaith ar ôl.</numerusform>
            <numerusform>%n diwrnod gwaith ar ôl.</numerusform>
            <numerusform>%n diwrnod gwaith ar ôl.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) over the limit.</source>
        <translation>
            <numerusform>Y terfyn wedi mynd heibio.</numerusform>
            <numerusform>1 diwrnod gwaith dros y terfyn.</numerusform>
            <numerusform>%n diwrnod gwaith dros y terfyn.</numerusform>
            <numerusform>%n diwrnod gwaith dros y terfyn.</numerusform>
            <numerusform>%n diwrnod gwaith dros y terfyn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The limit has passed.</source>
        <translation>Mae&apos;r terfyn wedi mynd heibio.</translation>
    </message>
    <message>
        <source>That is not a working day; the last working day before it is %1.</source>
        <translation>Nid yw hwnnw&apos;n ddiwrnod gwaith; y diwrnod gwaith olaf cyn hynny yw %1.</translation>
    </message>
    <message>
        <source>The text asks for it where it is possible.</source>
        <translation>Mae&apos;r testun yn gofyn am hyn lle bo modd.</translation>
    </message>
    <message>
        <source>This number is the unit&apos;s own, not the text&apos;s.</source>
        <translation>Rhif yr uned ei hun yw hwn, nid rhif y testun.</translation>
    </message>
    <message>
        <source>Review conference</source>
        <translation>Cynhadledd adolygu</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Gofynnwyd amdani</translation>
    </message>
    <message>
        <source>Convened</source>
        <translation>Wedi&apos;i galw</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>Yn cael ei chynnal</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>Wedi dod i ben</translation>
    </message>
    <message>
        <source>Decisions issued</source>
        <translation>Penderfyniadau wedi&apos;u hanfon</translation>
    </message>
    <message>
        <source>Minutes approved</source>
        <translation>Cofnodion wedi&apos;u cymeradwyo</translation>
    </message>
    <message>
        <source>Minutes distributed</source>
        <translation>Cofnodion wedi&apos;u dosbarthu</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Wedi&apos;i chau</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Wedi&apos;i gohirio</translation>
    </message>
    <message>
        <source>Adjourned part heard</source>
        <translation>Wedi&apos;i gohirio ar ei chanol</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Wedi&apos;i chanslo</translation>
    </message>
    <message>
        <source>Did not go ahead</source>
        <translation>Ni aeth yn ei blaen</translation>
    </message>
    <message>
        <source>Start a plan</source>
        <translation>Dechrau cynllun</translation>
    </message>
    <message>
        <source>Continue the plan</source>
        <translation>Parhau â&apos;r cynllun</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>Dod â&apos;r cynllun i ben</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Dim cynllun</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Ffaith</translation>
    </message>
    <message>
        <source>Allegation</source>
        <translation>Honiad</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Cryfder</translation>
    </message>
    <message>
        <source>Worry</source>
        <translation>Pryder</translation>
    </message>
    <message>
        <source>Grey area</source>
        <translation>Man ansicr</translation>
    </message>
    <message>
        <source>Child&apos;s words</source>
        <translation>Geiriau&apos;r plentyn</translation>
    </message>
    <message>
        <source>Family&apos;s words</source>
        <translation>Geiriau&apos;r teulu</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Trefn y cyfarfod</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Tebygol</translation>
    </message>
    <message>
        <source>Not likely</source>
        <translation>Annhebygol</translation>
    </message>
    <message>
        <source>No view</source>
        <translation>Dim barn</translation>
    </message>
    <message>
        <source>Consensus</source>
        <translation>Consensws</translation>
    </message>
    <message>
        <source>Chair&apos;s determination</source>
        <translation>Penderfyniad y cadeirydd</translation>
    </message>
    <message>
        <source>Decision of the professionals attending</source>
        <translation>Penderfyniad y gweithwyr proffesiynol a oedd yn bresennol</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Rhieni</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Plant</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Cadeirydd</translation>
    </message>
    <message>
        <source>Those attending</source>
        <translation>Y rhai sy&apos;n mynychu</translation>
    </message>
    <message>
        <source>Before the conference</source>
        <translation>Cyn y gynhadledd</translation>
    </message>
    <message>
        <source>During the conference</source>
        <translation>Yn ystod y gynhadledd</translation>
    </message>
    <message>
        <source>The whole conference</source>
        <translation>Y gynhadledd gyfan</translation>
    </message>
    <message>
        <source>Part of the conference</source>
        <translation>Rhan o&apos;r gynhadledd</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>Y cofnod cyfan</translation>
    </message>
    <message>
        <source>The part attended</source>
        <translation>Y rhan a fynychwyd</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>Dim cofnod</translation>
    </message>
    <message>
        <source>No longer at risk of significant harm</source>
        <translation>Dim risg o niwed sylweddol mwyach</translation>
    </message>
    <message>
        <source>Moved to another area</source>
        <translation>Wedi symud i ardal arall</translation>
    </message>
    <message>
        <source>Turned 18</source>
        <translation>Wedi cyrraedd 18 oed</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Wedi marw</translation>
    </message>
    <message>
        <source>Left the United Kingdom</source>
        <translation>Wedi gadael y Deyrnas Unedig</translation>
    </message>
    <message>
        <source>Care order</source>
        <translation>Gorchymyn gofal</translation>
    </message>
    <message>
        <source>Full copy</source>
        <translation>Copi llawn</translation>
    </message>
    <message>
        <source>Family copy</source>
        <translation>Copi&apos;r teulu</translation>
    </message>
    <message>
        <source>Copy of the part attended</source>
        <translation>Copi o&apos;r rhan a fynychwyd</translation>
    </message>
    <message>
        <source>Child&apos;s page</source>
        <translation>Tudalen y plentyn</translation>
    </message>
    <message>
        <source>No copy</source>
        <translation>Dim copi</translation>
    </message>
    <message>
        <source>The chair decides</source>
        <translation>Y cadeirydd sy&apos;n penderfynu</translation>
    </message>
    <message>
        <source>Not stated in this procedure</source>
        <translation>Heb ei nodi yn y weithdrefn hon</translation>
    </message>
    <message>
        <source>Minute-taker</source>
        <translation>Cofnodwr</translation>
    </message>
    <message>
        <source>Practitioner</source>
        <translation>Ymarferydd</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Rhiant</translation>
    </message>
    <message>
        <source>Carer</source>
        <translation>Gofalwr</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Perthynas</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Plentyn</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>Cefnogwr</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>Eiriolwr</translation>
    </message>
    <message>
        <source>Legal representative</source>
        <translation>Cynrychiolydd cyfreithiol</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Cyfieithydd ar y pryd</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation>Arsyllwr</translation>
    </message>
    <message>
        <source>Children&apos;s guardian</source>
        <translation>Gwarcheidwad plant</translation>
    </message>
    <message>
        <source>Foster carer</source>
        <translation>Gofalwr maeth</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mam</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Tad</translation>
    </message>
    <message>
        <source>Step-parent</source>
        <translation>Llys-riant</translation>
    </message>
    <message>
        <source>Grandparent</source>
        <translation>Nain/taid</translation>
    </message>
    <message>
        <source>Other relative</source>
        <translation>Perthynas arall</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Person arall</translation>
    </message>
    <message>
        <source>Direct contact with the child</source>
        <translation>Cysylltiad uniongyrchol â&apos;r plentyn</translation>
    </message>
    <message>
        <source>Expertise</source>
        <translation>Arbenigedd</translation>
    </message>
    <message>
        <source>Responsibility for a service</source>
        <translation>Cyfrifoldeb am wasanaeth</translation>
    </message>
    <message>
        <source>Social worker</source>
        <translation>Gweithiwr cymdeithasol</translation>
    </message>
    <message>
        <source>Team manager</source>
        <translation>Rheolwr tîm</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Yn yr ystafell</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>Drwy fideo</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Dros y ffôn</translation>
    </message>
    <message>
        <source>No reply yet</source>
        <translation>Dim ymateb eto</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Yn dod</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Ymddiheuriadau</translation>
    </message>
    <message>
        <source>Sends a deputy</source>
        <translation>Yn anfon dirprwy</translation>
    </message>
    <message>
        <source>Report only</source>
        <translation>Adroddiad yn unig</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Gweinyddwr</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Saesneg</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Cymraeg</translation>
    </message>
    <message>
        <source>British Sign Language</source>
        <translation>Iaith Arwyddion Prydain</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Pwyleg</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portiwgaleg</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rwmaneg</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Ffrangeg</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Sbaeneg</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Eidaleg</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Lithwaneg</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Latfieg</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Hwngareg</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slofaceg</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tsieceg</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bwlgareg</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Wcreineg</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Rwseg</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Tyrceg</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabeg</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Perseg</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Cwrdeg</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Wrdw</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>Pwnjabeg</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Bengaleg</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Gwjarati</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somalieg</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Tsieinëeg</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Fietnameg</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albaneg</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Ni chaniateir</translation>
    </message>
    <message>
        <source>For the chair to decide</source>
        <translation>I&apos;r cadeirydd benderfynu</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Mewn trefn</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>Rhaid</translation>
    </message>
    <message>
        <source>Should</source>
        <translation>Dylid</translation>
    </message>
    <message>
        <source>Permitted</source>
        <translation>Caniateir</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Er gwybodaeth</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Terfyn amser</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Amod</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Gwiriad</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Nodyn atgoffa</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Rhestr wirio</translation>
    </message>
    <message>
        <source>To be recorded</source>
        <translation>I&apos;w gofnodi</translation>
    </message>
    <message>
        <source>Content of a document</source>
        <translation>Cynnwys dogfen</translation>
    </message>
    <message>
        <source>Who gets what</source>
        <translation>Pwy sy&apos;n cael beth</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Cais</translation>
    </message>
    <message>
        <source>Calling the conference</source>
        <translation>Galw&apos;r gynhadledd</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Gwahoddiadau</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Paratoi</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>During the meeting</source>
        <translation>Yn ystod y cyfarfod</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Closing the meeting</source>
        <translation>Cau&apos;r cyfarfod</translation>
    </message>
    <message>
        <source>Letters and copies</source>
        <translation>Llythyrau a chopïau</translation>
    </message>
    <message>
        <source>Plan and core group</source>
        <translation>Cynllun a grŵp craidd</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Adolygiad</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Trosglwyddo</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Cofrestr</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Cwynion</translation>
    </message>
    <message>
        <source>At any time</source>
        <translation>Ar unrhyw adeg</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Mewn pryd</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>Gwnaed yn hwyr</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>I ddod</translation>
    </message>
    <message>
        <source>Booked after the limit</source>
        <translation>Wedi&apos;i drefnu ar ôl y terfyn</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Yn hwyr</translation>
    </message>
    <message>
        <source>Not counting yet</source>
        <translation>Heb ddechrau cyfrif</translation>
    </message>
    <message>
        <source>Is offered a place</source>
        <translation>Cynigir lle</translation>
    </message>
    <message>
        <source>Not usually expected</source>
        <translation>Ni ddisgwylir fel arfer</translation>
    </message>
    <message>
        <source>Does not wish to come</source>
        <translation>Nid yw am ddod</translation>
    </message>
    <message>
        <source>Not quorate</source>
        <translation>Nid oes cworwm</translation>
    </message>
    <message>
        <source>Quorum: for the chair to decide</source>
        <translation>Cworwm: i&apos;r cadeirydd benderfynu</translation>
    </message>
    <message>
        <source>Quorate</source>
        <translation>Mae cworwm</translation>
    </message>
    <message>
        <source>No quorum stated</source>
        <translation>Ni phennir cworwm</translation>
    </message>
    <message>
        <source>Nobody is there from this authority&apos;s own service: %3.</source>
        <translation>Nid oes neb yno o wasanaeth yr awdurdod hwn ei hun: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n more agencies in direct contact with %2 needed.</source>
        <translation>
            <numerusform>Nid oes angen asiantaeth arall sydd mewn cysylltiad uniongyrchol â(g) %2.</numerusform>
            <numerusform>Mae angen un asiantaeth arall sydd mewn cysylltiad uniongyrchol â(g) %2.</numerusform>
            <numerusform>Mae angen %n asiantaeth arall sydd mewn cysylltiad uniongyrchol â(g) %2.</numerusform>
            <numerusform>Mae angen %n asiantaeth arall sydd mewn cysylltiad uniongyrchol â(g) %2.</numerusform>
            <numerusform>Mae angen %n asiantaeth arall sydd mewn cysylltiad uniongyrchol â(g) %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>This procedure states no quorum.</source>
        <translation>Nid yw&apos;r weithdrefn hon yn pennu cworwm.</translation>
    </message>
    <message>
        <source>%1 is there for expertise, without direct contact with %2.</source>
        <translation>Mae %1 yno i roi arbenigedd, heb gysylltiad uniongyrchol â(g) %2.</translation>
    </message>
    <message>
        <source>%1 answers for a service, without direct contact with %2.</source>
        <translation>Mae %1 yno ar ran gwasanaeth, heb gysylltiad uniongyrchol â(g) %2.</translation>
    </message>
    <message>
        <source>The service that %1 speaks for has no direct contact with %2.</source>
        <translation>Nid oes cysylltiad uniongyrchol rhwng y gwasanaeth y mae %1 yn siarad drosto a(c) %2.</translation>
    </message>
    <message>
        <source>%1 comes from another authority.</source>
        <translation>Daw %1 o awdurdod arall.</translation>
    </message>
    <message>
        <source>The professional group of %1 is counted already; a group counts once.</source>
        <translation>Mae grŵp proffesiynol %1 wedi&apos;i gyfrif eisoes; unwaith yn unig y mae grŵp yn cyfrif.</translation>
    </message>
    <message>
        <source>%1 is not there as a practitioner, so does not count towards the quorum.</source>
        <translation>Nid yw %1 yno fel ymarferydd, felly nid yw&apos;n cyfrif at y cworwm.</translation>
    </message>
    <message>
        <source>%1 is not there at this time.</source>
        <translation>Nid yw %1 yno ar yr adeg hon.</translation>
    </message>
    <message>
        <source>%1 gave a report without coming.</source>
        <translation>Rhoddodd %1 adroddiad heb ddod.</translation>
    </message>
    <message>
        <source>%1 takes part by video or phone, which the chair has not accepted.</source>
        <translation>Mae %1 yn cymryd rhan drwy fideo neu dros y ffôn, ac nid yw&apos;r cadeirydd wedi derbyn hynny.</translation>
    </message>
    <message>
        <source>%1 is there as a lawyer; lawyers do not count towards the quorum.</source>
        <translation>Mae %1 yno fel cyfreithiwr; nid yw cyfreithwyr yn cyfrif at y cworwm.</translation>
    </message>
    <message>
        <source>It is not recorded which service %1 comes from.</source>
        <translation>Ni chofnodwyd o ba wasanaeth y daw %1.</translation>
    </message>
    <message>
        <source>Not represented: %3.</source>
        <translation>Heb gynrychiolaeth: %3.</translation>
    </message>
    <message>
        <source>A lawful ground for going on without a quorum has to be chosen.</source>
        <translation>Rhaid dewis sail gyfreithlon dros fynd ymlaen heb gworwm.</translation>
    </message>
    <message>
        <source>This ground does not hold here: %3.</source>
        <translation>Nid yw&apos;r sail hon yn wir yma: %3.</translation>
    </message>
    <message>
        <source>This procedure does not list this ground: %3.</source>
        <translation>Nid yw&apos;r weithdrefn hon yn rhestru&apos;r sail hon: %3.</translation>
    </message>
    <message>
        <source>A written reason is needed.</source>
        <translation>Mae angen rheswm ysgrifenedig.</translation>
    </message>
    <message>
        <source>The last conference held about %2 had no quorum either; a second one in a row is not allowed.</source>
        <translation>Nid oedd cworwm chwaith yn y gynhadledd ddiwethaf a gynhaliwyd am %2; ni chaniateir ail un yn olynol.</translation>
    </message>
    <message>
        <source>This procedure does not provide for going on without a quorum.</source>
        <translation>Nid yw&apos;r weithdrefn hon yn darparu ar gyfer mynd ymlaen heb gworwm.</translation>
    </message>
    <message>
        <source>There is no plan for %2 that could continue.</source>
        <translation>Nid oes cynllun ar gyfer %2 a allai barhau.</translation>
    </message>
    <message>
        <source>There is no plan for %2 that could end.</source>
        <translation>Nid oes cynllun ar gyfer %2 a allai ddod i ben.</translation>
    </message>
    <message>
        <source>There is a plan for %2 already.</source>
        <translation>Mae cynllun ar gyfer %2 eisoes.</translation>
    </message>
    <message>
        <source>This outcome cannot be decided at this kind of conference.</source>
        <translation>Ni ellir penderfynu ar y canlyniad hwn mewn cynhadledd o&apos;r math hwn.</translation>
    </message>
    <message>
        <source>A plan cannot end without a quorum. It can continue, and a new date can be set.</source>
        <translation>Ni all cynllun ddod i ben heb gworwm. Gall barhau, a gellir pennu dyddiad newydd.</translation>
    </message>
    <message>
        <source>There is no quorum for %2.</source>
        <translation>Nid oes cworwm ar gyfer %2.</translation>
    </message>
    <message>
        <source>Before a plan is proposed to end, an updated assessment is needed.</source>
        <translation>Cyn cynnig dod â chynllun i ben, mae angen asesiad wedi&apos;i ddiweddaru.</translation>
    </message>
    <message>
        <source>More than one category is chosen: say why one is not enough.</source>
        <translation>Dewiswyd mwy nag un categori: nodwch pam nad yw un yn ddigon.</translation>
    </message>
    <message>
        <source>Exploitation is known or suspected: say why neglect is the right category.</source>
        <translation>Mae camfanteisio&apos;n hysbys neu&apos;n cael ei amau: nodwch pam mai esgeulustod yw&apos;r categori cywir.</translation>
    </message>
    <message>
        <source>This procedure has no categories; what is recorded stands in the register entry.</source>
        <translation>Nid oes categorïau yn y weithdrefn hon; saif yr hyn a gofnodir yn y cofnod ar y gofrestr.</translation>
    </message>
    <message>
        <source>This procedure has no such category: %3.</source>
        <translation>Nid oes categori o&apos;r fath yn y weithdrefn hon: %3.</translation>
    </message>
    <message>
        <source>Nothing has been decided about %2 yet.</source>
        <translation>Ni phenderfynwyd dim am %2 eto.</translation>
    </message>
    <message>
        <source>The reasons for the decision about %2 are not written yet.</source>
        <translation>Nid yw&apos;r rhesymau dros y penderfyniad am %2 wedi&apos;u hysgrifennu eto.</translation>
    </message>
    <message>
        <source>No category is recorded for %2 yet.</source>
        <translation>Ni chofnodwyd categori ar gyfer %2 eto.</translation>
    </message>
    <message>
        <source>%2 has died. Nothing more is decided or sent.</source>
        <translation>Bu farw %2. Ni phenderfynir ac ni anfonir dim mwy.</translation>
    </message>
    <message>
        <source>The child is not born yet.</source>
        <translation>Nid yw&apos;r plentyn wedi&apos;i eni eto.</translation>
    </message>
    <message>
        <source>A place is offered from the age of %3; %2 is younger, and can come all the same.</source>
        <translation>Cynigir lle o %3 oed ymlaen; mae %2 yn iau, ond yn gallu dod er hynny.</translation>
    </message>
    <message>
        <source>A place is offered from the age of %3, and %2 has reached it.</source>
        <translation>Cynigir lle o %3 oed ymlaen, ac mae %2 wedi cyrraedd yr oedran hwnnw.</translation>
    </message>
    <message>
        <source>This procedure states no age from which a child is offered a place.</source>
        <translation>Nid yw&apos;r weithdrefn hon yn pennu oedran ar gyfer cynnig lle i blentyn.</translation>
    </message>
    <message>
        <source>%2 does not want to come.</source>
        <translation>Nid yw %2 am ddod.</translation>
    </message>
    <message>
        <source>%2 wants to come.</source>
        <translation>Mae %2 am ddod.</translation>
    </message>
    <message>
        <source>This step does not follow from where the conference stands now.</source>
        <translation>Nid yw&apos;r cam hwn yn dilyn o le y saif y gynhadledd nawr.</translation>
    </message>
    <message>
        <source>No date has been set.</source>
        <translation>Nid oes dyddiad wedi&apos;i bennu.</translation>
    </message>
    <message>
        <source>No child has been chosen.</source>
        <translation>Nid oes plentyn wedi&apos;i ddewis.</translation>
    </message>
    <message>
        <source>Nobody has been invited yet.</source>
        <translation>Nid oes neb wedi&apos;i wahodd eto.</translation>
    </message>
    <message>
        <source>No chair has been named.</source>
        <translation>Nid oes cadeirydd wedi&apos;i enwi.</translation>
    </message>
    <message>
        <source>Nobody has been named to take the minutes.</source>
        <translation>Nid oes neb wedi&apos;i enwi i gymryd y cofnodion.</translation>
    </message>
    <message>
        <source>The decision about %2 is not confirmed yet.</source>
        <translation>Nid yw&apos;r penderfyniad am %2 wedi&apos;i gadarnhau eto.</translation>
    </message>
    <message>
        <source>The conference has not started.</source>
        <translation>Nid yw&apos;r gynhadledd wedi dechrau.</translation>
    </message>
    <message>
        <source>The conference has not ended.</source>
        <translation>Nid yw&apos;r gynhadledd wedi dod i ben.</translation>
    </message>
    <message>
        <source>Not issued yet: %3.</source>
        <translation>Heb ei anfon eto: %3.</translation>
    </message>
    <message>
        <source>The date lies after the limit, and no reason is recorded.</source>
        <translation>Mae&apos;r dyddiad ar ôl y terfyn, ac ni chofnodwyd rheswm.</translation>
    </message>
    <message>
        <source>Going by the replies, there will be no quorum for %2.</source>
        <translation>Yn ôl yr ymatebion, ni fydd cworwm ar gyfer %2.</translation>
    </message>
    <message>
        <source>Not replied yet: %1.</source>
        <translation>Heb ymateb eto: %1.</translation>
    </message>
    <message>
        <source>There is no quorum, and no reason for going on is recorded.</source>
        <translation>Nid oes cworwm, ac ni chofnodwyd rheswm dros fynd ymlaen.</translation>
    </message>
    <message>
        <source>Still open: %3.</source>
        <translation>Heb ei wneud eto: %3.</translation>
    </message>
    <message>
        <source>Nothing has been noted yet, so there are no minutes.</source>
        <translation>Nid oes dim wedi&apos;i nodi eto, felly nid oes cofnodion.</translation>
    </message>
    <message>
        <source>the child</source>
        <translation>y plentyn</translation>
    </message>
    <message>
        <source>the unborn child</source>
        <translation>y plentyn yn y groth</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>y person hwn</translation>
    </message>
    <message>
        <source>this child</source>
        <translation>y plentyn hwn</translation>
    </message>
    <message>
        <source>Not issued yet to %1: %3.</source>
        <translation>Heb ei anfon eto at %1: %3.</translation>
    </message>
    <message>
        <source>The date lies after the limit (%3), and no reason is recorded.</source>
        <translation>Mae&apos;r dyddiad ar ôl y terfyn (%3), ac ni chofnodwyd rheswm.</translation>
    </message>
    <message>
        <source>Counted: %1.</source>
        <translation>Cyfrifir: %1.</translation>
    </message>
    <message>
        <source>Quorum lost at %1</source>
        <translation>Collwyd y cworwm am %1</translation>
    </message>
    <message>
        <source>Go on, with a reason</source>
        <translation>Mynd ymlaen, gyda rheswm</translation>
    </message>
    <message>
        <source>Give the reason for the category</source>
        <translation>Rhoi&apos;r rheswm dros y categori</translation>
    </message>
    <message>
        <source>Record why the date is late</source>
        <translation>Cofnodi pam mae&apos;r dyddiad yn hwyr</translation>
    </message>
    <message>
        <source>Name who takes the minutes</source>
        <translation>Enwi pwy sy&apos;n cymryd y cofnodion</translation>
    </message>
    <message>
        <source>Record why a key agency is missing</source>
        <translation>Cofnodi pam nad oes asiantaeth allweddol yno</translation>
    </message>
    <message>
        <source>A new date is needed by %1.</source>
        <translation>Mae angen dyddiad newydd erbyn %1.</translation>
    </message>
    <message>
        <source>A new date is needed; the procedure gives no number of days.</source>
        <translation>Mae angen dyddiad newydd; nid yw&apos;r weithdrefn yn rhoi nifer o ddiwrnodau.</translation>
    </message>
    <message>
        <source>Draft: not issued</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>There is no room left on the disk, so this was not kept. Everything before it is safe. Make room and do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The casebook can only be read here, so this was not kept. What was there is safe. Open it from a place that can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of this casebook can&apos;t be read. Nothing was changed. Open the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer has too little memory free for this. Nothing was changed. Close other programs and do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The casebook did not take this, and nothing of it was kept. What was there is safe. Look at what was entered and do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The casebook could not be written to just now, so this was not kept. Everything before it is safe. Do it again; if it happens again, lock and unlock.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cadair::ui::AgendaCard</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan / actual, min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cadair::ui::AgendaModel</name>
    <message>
        <source>%1 / %2</source>
        <extracomment>minutes planned, minutes taken</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2  +%3</source>
        <extracomment>minutes planned, minutes taken, minutes beyond</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>the number of an agenda item and its title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, now, %2 of %3 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, taken, %2 of %3 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, to come, %2 minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cadair::ui::ArrivalSheet</name>
    <message>
        <source>Write the name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where they come from first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did they arrive?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has arrived?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is expected: press their name. Anybody else: one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody nobody expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Dewis…</translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In direct contact with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Nid nawr</translation>
    </message>
    <message>
        <source>Add, and mark here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cadair::ui::CloseSheet</name>
    <message>
        <source>When did it end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows must lie after the day of the conference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One reason answers everything that stays open. Write it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The procedure gives no limit for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lies after the limit, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance and the agenda end with it. The record can still be completed afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open: every child is decided, with reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First core group</source>
        <translation type="unfinished">Grŵp craidd cyntaf</translation>
    </message>
    <message>
        <source>Review conference</source>
        <translation type="unfinished">Cynhadledd adolygu</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One reason for what stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Nid nawr</translation>
    </message>
    <message>
        <source>Close the conference %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cadair::ui::ConferenceWorkspace</name>
    <message>
        <source>Conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day and the time the conference begins</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a child and its age in years</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a family&apos;s name and the kind of conference</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cadair::ui::ConferencesWorkspace</name>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In hand · %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over · %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>unborn child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n conference(s) in hand</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All conferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family or child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a conference by the name of a family or a child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no conferences yet. A conference begins with what is asked for and by when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New conference…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conference matches “%1”. Check the spelling, or show all of them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cadair::ui::ConfirmSheet</name>
    <message>
        <source>Say why it is corrected; the old words stay beside the new ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the decision for %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this what was decided for %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision of before stays in the record, with who corrected it and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it out. It is written when you confirm, and can only be corrected after that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a child and the decision</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm without asking them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cadair::ui::CreatePage</name>
    <message>
        <source>Where the casebook is to be kept</source>
        <translation>Ble i gadw’r llyfr achosion</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Dewis</translation>
    </message>
    <message>
        <source>Casebooks (*.cadair)</source>
        <translation>Llyfrau achosion (*.cadair)</translation>
    </message>
    <message>
        <source>Would fall in seconds.</source>
        <translation>Byddai’n ildio mewn eiliadau.</translation>
    </message>
    <message>
        <source>Would fall in hours.</source>
        <translation>Byddai’n ildio mewn oriau.</translation>
    </message>
    <message>
        <source>Would fall in days.</source>
        <translation>Byddai’n ildio mewn dyddiau.</translation>
    </message>
    <message>
        <source>Would fall in months.</source>
        <translation>Byddai’n ildio mewn misoedd.</translation>
    </message>
    <message>
        <source>Would stand for years.</source>
        <translation>Byddai’n dal am flynyddoedd.</translation>
    </message>
    <message>
        <source>Would stand for centuries.</source>
        <translation>Byddai’n dal am ganrifoedd.</translation>
    </message>
    <message>
        <source>Create a casebook</source>
        <translation>Creu llyfr achosion</translation>
    </message>
    <message>
        <source>Nobody can recover a lost passphrase: not Cadair&apos;s makers, not your own computer people. Write it down and keep it where you keep what must never be lost.</source>
        <translation>Ni all neb adfer cyfrinymadrodd a gollwyd: nid gwneuthurwyr Cadair, na’ch staff cyfrifiadurol chi. Ysgrifennwch ef a’i gadw lle rydych yn cadw’r hyn na ddylid byth ei golli.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>Yr un cyfrinymadrodd eto</translation>
    </message>
    <message>
        <source>Four or more words that have nothing to do with each other.</source>
        <translation>Pedwar gair neu fwy heb ddim i’w wneud â’i gilydd.</translation>
    </message>
    <message>
        <source>Add another word.</source>
        <translation>Ychwanegwch air arall.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Nid yw’r ddau yr un fath.</translation>
    </message>
    <message>
        <source>Local procedures</source>
        <translation>Gweithdrefnau lleol</translation>
    </message>
    <message>
        <source>Each conference can choose others.</source>
        <translation>Gall pob cynhadledd ddewis rhai eraill.</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Ble mae’n cael ei gadw</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>Choose where the casebook is kept</source>
        <translation>Dewis ble i gadw’r llyfr achosion</translation>
    </message>
    <message>
        <source>Making the casebook…</source>
        <translation>Wrthi’n creu’r llyfr achosion…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Create the casebook</source>
        <translation>Creu’r llyfr achosion</translation>
    </message>
</context>
<context>
    <name>cadair::ui::DateField</name>
    <message>
        <source>%1 %2 does not exist. Did you mean %3?</source>
        <translation>Nid yw %1 %2 yn bod. Ai %3 oeddech chi’n ei olygu?</translation>
    </message>
    <message>
        <source>This is not a date Cadair can read. Write it like 8 December 2026 or 8/12.</source>
        <translation>Ni all Cadair ddarllen hyn fel dyddiad. Ysgrifennwch fel 8 Rhagfyr 2026 neu 8/12.</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Dewis o galendr</translation>
    </message>
    <message>
        <source>day month year</source>
        <translation>diwrnod mis blwyddyn</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendr</translation>
    </message>
</context>
<context>
    <name>cadair::ui::DayCard</name>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conferences on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cadair::ui::DecisionForm</name>
    <message>
        <source>Nothing can be decided for %1 now. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot be decided now: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another category, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Dewis…</translation>
    </message>
    <message>
        <source>Second category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons, in plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons for %1, in plain words: the letter will give them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cadair::ui::DecisionPage</name>
    <message>
        <source>First 1, 2 or 3, then the reason. Nothing is chosen before it is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the outcome first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how it was reached first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>who was heard, and their words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard, not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views, in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 likely, 2 not likely, 3 no view, 0 not asked. Enter or F2: the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No practitioner has come yet, so there is nobody to ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record dissent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Shift+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct for %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm for %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, at %2 by %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was decided for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissent: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n not asked yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::DissentSheet</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who dissents first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down the reason in their own words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dissent from the decision for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept beside the decision and goes wherever the decision goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Dewis…</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read back to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell them: their own manager is the next step if they still disagree after the conference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the dissent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Nid nawr</translation>
    </message>
</context>
<context>
    <name>cadair::ui::DocumentPreview</name>
    <message>
        <source>The document as it will be printed</source>
        <translation>Y ddogfen fel y caiff ei hargraffu</translation>
    </message>
    <message>
        <source>No document to show</source>
        <translation>Dim dogfen i&apos;w dangos</translation>
    </message>
</context>
<context>
    <name>cadair::ui::FindBox</name>
    <message>
        <source>Find or do…   Ctrl+K</source>
        <translation>Canfod neu wneud…   Ctrl+K</translation>
    </message>
    <message>
        <source>Find or do (Ctrl+K)</source>
        <translation>Canfod neu wneud (Ctrl+K)</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Canfod neu wneud</translation>
    </message>
    <message>
        <source>Type a name, a screen or a command; arrows choose, Enter does it.</source>
        <translation>Teipiwch enw, sgrin neu orchymyn; mae’r saethau’n dewis ac Enter yn gwneud.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Canfuwyd</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Heb ganfod dim</translation>
    </message>
    <message>
        <source>Check the spelling, or type less of it.</source>
        <translation>Gwiriwch y sillafu, neu deipiwch lai ohono.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::FirstRun</name>
    <message>
        <source>Welcome</source>
        <translation>Croeso</translation>
    </message>
    <message>
        <source>A casebook is one locked file with your families, conferences and letters.</source>
        <translation>Un ffeil dan glo yw llyfr achosion, gyda’ch teuluoedd, cynadleddau a llythyrau.</translation>
    </message>
    <message>
        <source>Try it with made-up families</source>
        <translation>Rhoi cynnig arni gyda theuluoedd dychmygol</translation>
    </message>
    <message>
        <source>Six families, a conference to prepare, one to run, one to finish</source>
        <translation>Chwe theulu, cynhadledd i’w pharatoi, un i’w chynnal, un i’w gorffen</translation>
    </message>
    <message>
        <source>Create a casebook…</source>
        <translation>Creu llyfr achosion…</translation>
    </message>
    <message>
        <source>Choose a passphrase and your local procedures</source>
        <translation>Dewis cyfrinymadrodd a’ch gweithdrefnau lleol</translation>
    </message>
    <message>
        <source>Open a casebook…</source>
        <translation>Agor llyfr achosion…</translation>
    </message>
    <message>
        <source>On this computer or on a stick</source>
        <translation>Ar y cyfrifiadur hwn neu ar gof bach</translation>
    </message>
    <message>
        <source>Works without a network. Nothing leaves this computer unless you send it.</source>
        <translation>Yn gweithio heb rwydwaith. Nid oes dim yn gadael y cyfrifiadur hwn oni bai eich bod chi’n ei anfon.</translation>
    </message>
    <message>
        <source>Writing the made-up families: %1 %</source>
        <translation>Yn ysgrifennu’r teuluoedd dychmygol: %1 %</translation>
    </message>
</context>
<context>
    <name>cadair::ui::Gate</name>
    <message>
        <source>That passphrase does not open this casebook. Passphrases know capital letters and spaces.</source>
        <translation>Nid yw’r cyfrinymadrodd hwnnw’n agor y llyfr achosion hwn. Mae priflythrennau a bylchau’n cyfrif.</translation>
    </message>
    <message>
        <source>This file is not a casebook. Nothing in it was changed. Choose another file.</source>
        <translation>Nid llyfr achosion yw’r ffeil hon. Ni newidiwyd dim ynddi. Dewiswch ffeil arall.</translation>
    </message>
    <message>
        <source>Part of this casebook can&apos;t be read. Nothing in it was changed. Open the newest backup instead.</source>
        <translation>Ni ellir darllen rhan o’r llyfr achosion hwn. Ni newidiwyd dim ynddo. Agorwch y copi wrth gefn diweddaraf yn ei le.</translation>
    </message>
    <message>
        <source>This casebook needs a newer Cadair. Nothing in it was changed. Choose another file.</source>
        <translation>Mae angen fersiwn mwy newydd o Cadair ar y llyfr achosion hwn. Ni newidiwyd dim ynddo. Dewiswch ffeil arall.</translation>
    </message>
    <message>
        <source>This casebook needs Cadair %1 or newer. Nothing in it was changed. Choose another file.</source>
        <translation>Mae angen Cadair %1 neu fwy newydd ar y llyfr achosion hwn. Ni newidiwyd dim ynddo. Dewiswch ffeil arall.</translation>
    </message>
    <message>
        <source>This casebook is open elsewhere. Nothing in it was changed. Close it there and try again.</source>
        <translation>Mae’r llyfr achosion hwn ar agor mewn man arall. Ni newidiwyd dim ynddo. Caewch ef yno a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The file is no longer there. Put the stick in or connect the folder, and try again.</source>
        <translation>Nid yw’r ffeil yno bellach. Rhowch y cof bach i mewn neu cysylltwch y ffolder, a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>There is a file with this name already. It was not touched. Choose another name.</source>
        <translation>Mae ffeil â’r enw hwn yn bod eisoes. Ni chyffyrddwyd â hi. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>Cadair may not write here. Nothing was changed. Choose another folder.</source>
        <translation>Ni chaiff Cadair ysgrifennu yma. Ni newidiwyd dim. Dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing was changed. Make room and try again.</source>
        <translation>Nid oes lle ar ôl ar y ddisg. Ni newidiwyd dim. Gwnewch le a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>This folder is shared or copied elsewhere, and a casebook is not safe in it. Choose a folder on this computer or a stick.</source>
        <translation>Mae’r ffolder hon yn cael ei rhannu neu ei chopïo i fan arall, ac nid yw llyfr achosion yn ddiogel ynddi. Dewiswch ffolder ar y cyfrifiadur hwn neu ar gof bach.</translation>
    </message>
    <message>
        <source>The casebook could not be opened. Nothing in it was changed. Try again, or open the newest backup.</source>
        <translation>Ni ellid agor y llyfr achosion. Ni newidiwyd dim ynddo. Rhowch gynnig arall arni, neu agorwch y copi wrth gefn diweddaraf.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::GatePage</name>
    <message>
        <source>Child protection conferences, prepared, held and followed up. Everything stays on this computer.</source>
        <translation>Cynadleddau amddiffyn plant: eu paratoi, eu cynnal a’u dilyn. Mae popeth yn aros ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
</context>
<context>
    <name>cadair::ui::HereModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>where somebody comes from, and how they take part</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, apologies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, report only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, present since %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, left at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, sent apologies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, gives a report only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cadair::ui::HereNow</name>
    <message>
        <source>Here now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody has arrived (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person marked in the list has left (−)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all who said they would come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space: here from the beginning. Plus: arrived now. Minus: left now. Enter: how and when.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cadair::ui::KeysDialog</name>
    <message>
        <source>Keys on this screen</source>
        <translation>Bysellau’r sgrin hon</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>cadair::ui::LetterCard</name>
    <message>
        <source>Not asked yet, so it is in English. Choose the language as soon as you have asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language this person asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for: %1. The copy is in English; somebody has to translate or explain it.</source>
        <extracomment>the name of a third language</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The procedure says this person gets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The procedure does not say who gets it; this is the unit’s own practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes to this person until the chair has said so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued on %1 at %2, copy %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is frozen: printing it again gives the identical letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every field has a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Iaith</translation>
    </message>
    <message>
        <source>The letter in Welsh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pt</source>
        <extracomment>a type size in points</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>18 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chair’s yes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair says yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what is missing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cadair::ui::LettersPane</name>
    <message>
        <source>Making PDF files: %1 of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every file could be written: %1 of %2 are in the folder. Nothing in the casebook has changed. Choose another folder, or make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n PDF file(s) written. Nobody else on this computer can read them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1’s waits: something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1’s waits for the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) wait</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) issued and kept as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save PDFs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the PDF files go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer took %1 of %2. The letters are safe in the casebook. Look at the printer and print again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space: leave this letter out, or take it in. Enter: read it, or enter what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to write to yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing goes to this person until the chair has said so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save drafts as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print drafts…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cadair::ui::LimitWords</name>
    <message>
        <source>%1
%2, lines %3 (%4)</source>
        <extracomment>where a rule stands: its text, the document, the lines of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cadair::ui::LockScreen</name>
    <message>
        <source>Locked</source>
        <translation>Ar glo</translation>
    </message>
    <message>
        <source>Open a casebook</source>
        <translation>Agor llyfr achosion</translation>
    </message>
    <message>
        <source>Everything you typed was kept at %1.</source>
        <translation>Cadwyd popeth a deipiwyd gennych am %1.</translation>
    </message>
    <message>
        <source>This casebook holds made-up families and needs no passphrase.</source>
        <translation>Teuluoedd dychmygol sydd yn y llyfr achosion hwn; nid oes angen cyfrinymadrodd.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Opening the casebook…</source>
        <translation>Wrthi’n agor y llyfr achosion…</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>Gallwch roi cynnig arall arni nawr.</numerusform>
            <numerusform>Gallwch roi cynnig arall arni ymhen %n eiliad.</numerusform>
            <numerusform>Gallwch roi cynnig arall arni ymhen %n eiliad.</numerusform>
            <numerusform>Gallwch roi cynnig arall arni ymhen %n eiliad.</numerusform>
            <numerusform>Gallwch roi cynnig arall arni ymhen %n eiliad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgotten?</source>
        <translation>Wedi anghofio?</translation>
    </message>
    <message>
        <source>Another casebook…</source>
        <translation>Llyfr achosion arall…</translation>
    </message>
    <message>
        <source>Nobody can open a casebook without its passphrase: not Cadair&apos;s makers, not your own computer people. Ask whoever keeps the recovery sheet in your team. Backups open with the passphrase they were made with.</source>
        <translation>Ni all neb agor llyfr achosion heb ei gyfrinymadrodd: nid gwneuthurwyr Cadair, na’ch staff cyfrifiadurol chi. Gofynnwch i bwy bynnag sy’n cadw’r daflen adfer yn eich tîm. Mae copïau wrth gefn yn agor â’r cyfrinymadrodd y’u gwnaed ag ef.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Gadael</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Datgloi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
</context>
<context>
    <name>cadair::ui::MainWindow</name>
    <message>
        <source>Open a casebook</source>
        <translation>Agor llyfr achosion</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Dewis</translation>
    </message>
    <message>
        <source>Casebooks (*.cadair)</source>
        <translation>Llyfrau achosion (*.cadair)</translation>
    </message>
    <message>
        <source>Locking in 0:%1 — press any key.</source>
        <translation>Yn cloi ymhen 0:%1 — pwyswch unrhyw fysell.</translation>
    </message>
    <message>
        <source>Start my &amp;own casebook…</source>
        <translation>&amp;Dechrau fy llyfr achosion fy hun…</translation>
    </message>
    <message>
        <source>&amp;Lock now</source>
        <translation>&amp;Cloi nawr</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Gadael</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Dewis &amp;popeth</translation>
    </message>
    <message>
        <source>Find or do</source>
        <translation>Canfod neu wneud</translation>
    </message>
    <message>
        <source>Ask when everything was saved</source>
        <translation>Gofyn pryd y cadwyd popeth</translation>
    </message>
    <message>
        <source>&amp;Keys on this screen</source>
        <translation>&amp;Bysellau’r sgrin hon</translation>
    </message>
    <message>
        <source>&amp;About Cadair</source>
        <translation>&amp;Ynghylch Cadair</translation>
    </message>
    <message>
        <source>Cymrae&amp;g</source>
        <translation>&amp;English</translation>
    </message>
    <message>
        <source>&amp;Larger type</source>
        <translation>Teip &amp;mwy</translation>
    </message>
    <message>
        <source>&amp;Smaller type</source>
        <translation>Teip &amp;llai</translation>
    </message>
    <message>
        <source>&amp;Usual type size</source>
        <translation>Maint teip &amp;arferol</translation>
    </message>
    <message>
        <source>L&amp;ight colours</source>
        <translation>Lliwiau &amp;golau</translation>
    </message>
    <message>
        <source>&amp;Cream colours</source>
        <translation>Lliwiau &amp;hufen</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Lliwiau &amp;tywyll</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>&amp;No movement</source>
        <translation>&amp;Dim symud</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Y cwarel nesaf</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Y cwarel blaenorol</translation>
    </message>
    <message>
        <source>Child protection conferences, prepared, held and followed up. Everything stays on this computer.</source>
        <translation>Cynadleddau amddiffyn plant: eu paratoi, eu cynnal a’u dilyn. Mae popeth yn aros ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Meddalwedd rydd dan Drwydded Gyhoeddus Gyffredinol GNU, fersiwn 3 neu ddiweddarach. Daw heb unrhyw warant.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>cadair::ui::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ffeil</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Golygu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>G&amp;olwg</translation>
    </message>
    <message>
        <source>&amp;Conference</source>
        <translation>&amp;Cynhadledd</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>&amp;Llythyrau</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>C&amp;ymorth</translation>
    </message>
</context>
<context>
    <name>cadair::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cau’r neges hon</translation>
    </message>
</context>
<context>
    <name>cadair::ui::NotesModel</name>
    <message>
        <source>everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>who wrote it and when</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>the kind of a paragraph, whom it is about, and its words</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cadair::ui::NotesPage</name>
    <message>
        <source>Words of this paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Up and Ctrl+Down while writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Amser</translation>
    </message>
    <message>
        <source>Put in the time (Ctrl+;)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write here: a summary, not every word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter settles it. Shift+Enter: a new line. Ctrl+Shift+Up and Down: whom it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 changes the words, 1 to 9 and 0 the kind, plus and minus whom it is about, Alt+Up and Down the order, Delete takes it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item has been taken up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written under this item yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written under this item.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cadair::ui::PassphraseField</name>
    <message>
        <source>Hide</source>
        <translation>Cuddio</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Dangos</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Cuddio’r cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Dangos y cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Mae Caps Lock ymlaen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cyfrinymadrodd</translation>
    </message>
</context>
<context>
    <name>cadair::ui::Prompts</name>
    <message>
        <source>Not now</source>
        <translation>Nid nawr</translation>
    </message>
</context>
<context>
    <name>cadair::ui::QuorumCard</name>
    <message>
        <source>Quorum %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum for each child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n child(ren)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What can I do for %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key agencies: all took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key agencies not represented: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cadair::ui::QuorumModel</name>
    <message>
        <source>Lost at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a child, whether there is a quorum, and why not</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cadair::ui::Rail</name>
    <message>
        <source>Screens</source>
        <translation>Sgriniau</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Cloi</translation>
    </message>
    <message>
        <source>Lock now (Ctrl+L)</source>
        <translation>Cloi nawr (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>cadair::ui::RecipientsModel</name>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chair decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>issued %1, copy %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>who somebody is, and how their letter stands</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>a recipient, who that is, the language, and how the letter stands</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cadair::ui::StartSheet</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who takes the minutes first; it is not the chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conference was broken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part heard until %1. Notes, attendance and decisions are kept; whoever comes back is marked anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The conference has not begun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting it opens the agenda, the attendance and the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no conference to run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was called off. What was prepared is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no date yet. Set one under Prepare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes the minutes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Dewis…</translation>
    </message>
    <message>
        <source>Still missing; you can start all the same:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it starts all the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cadair::ui::StatusLine</name>
    <message>
        <source>Everything is saved</source>
        <translation>Mae popeth wedi’i gadw</translation>
    </message>
    <message>
        <source>Everything is saved (%1)</source>
        <translation>Mae popeth wedi’i gadw (%1)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Cadwyd %1</translation>
    </message>
    <message>
        <source>Backup today %1</source>
        <translation>Copi wrth gefn heddiw %1</translation>
    </message>
    <message>
        <source>Backup yesterday %1</source>
        <translation>Copi wrth gefn ddoe %1</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>Copi wrth gefn %1</translation>
    </message>
    <message>
        <source>Start my own casebook…</source>
        <translation>Dechrau fy llyfr achosion fy hun…</translation>
    </message>
    <message>
        <source>Made-up families</source>
        <translation>Teuluoedd dychmygol</translation>
    </message>
    <message>
        <source>Procedures: %1</source>
        <translation>Gweithdrefnau: %1</translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n minute(s)</source>
        <translation>
            <numerusform>Yn cloi nawr</numerusform>
            <numerusform>Yn cloi ymhen %n munud</numerusform>
            <numerusform>Yn cloi ymhen %n munud</numerusform>
            <numerusform>Yn cloi ymhen %n munud</numerusform>
            <numerusform>Yn cloi ymhen %n munud</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays open in Live</source>
        <translation>Yn aros ar agor wrth gynnal</translation>
    </message>
</context>
<context>
    <name>cadair::ui::StepButton</name>
    <message>
        <source>Step %1: %2</source>
        <extracomment>a step of New conference, for a screen reader: its number and name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cadair::ui::TimeField</name>
    <message>
        <source>This is not a time of day. Write it like 9:30 or 14:05.</source>
        <translation>Nid yw hyn yn amser o’r dydd. Ysgrifennwch fel 9:30 neu 14:05.</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>aa:mm</translation>
    </message>
</context>
<context>
    <name>cadair::ui::TimesSheet</name>
    <message>
        <source>These times cannot stand: each stay ends after it begins, and none overlaps another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair accepted this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In direct contact with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Nid nawr</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cadair::ui::Today</name>
    <message>
        <source>initial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pre-birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a family&apos;s name and the kind of conference: &quot;Cobnut, initial&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no quorum yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) awaited</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision letters, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the conference, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Core group, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review conference, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no later than %1, so by %2</source>
        <extracomment>a time limit: two dates</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 before %2, so by %3</source>
        <extracomment>a time limit: a period and two dates</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2, so by %3</source>
        <extracomment>a time limit: a period and two dates</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) over</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next in %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What did %1 answer?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cadair::ui::TodayWorkspace</name>
    <message>
        <source>%1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Passed its limit · %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today · %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This week · %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reply to the invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished">%1 am %2</translation>
    </message>
    <message>
        <source>The invitation to the conference about the %1 family. The answer can be changed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n conference(s) in hand</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>next on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished">Cadeirydd</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished">Gweinyddwr</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n this week</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due. The next conference is on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conferences to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conference has a date to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is being waited for: every invitation has its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no conferences yet. A conference begins with what is asked for and by when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New conference…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cadair::ui::Transport</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break. Take up an item to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and a break of %1; at this pace to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at this pace to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break  F9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+PgUp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>the title of the next agenda item</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+PgDn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the conference…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cadair::ui::ViewsModel</name>
    <message>
        <source>Dissent recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said at %1, before leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reason written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked now: 1, 2 or 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left without being asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency, in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is significant harm likely?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3. %4</source>
        <extracomment>agency, person, view, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cadair::ui::WaysSheet</name>
    <message>
        <source>Write the reason first; it goes into the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the new date and its time first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new date must lie after today&apos;s conference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quorum for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was decided while there was a quorum stands. Notes and attendance go on. These are the ways the procedure leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on, with a reason</source>
        <translation type="unfinished">Mynd ymlaen, gyda rheswm</translation>
    </message>
    <message>
        <source>Do not go on: set a new date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break off and go on later today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the conference without deciding for every child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which ground?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of the new conference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished">Nid nawr</translation>
    </message>
    <message>
        <source>Go on with this reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the new date and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the conference…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cadair::ui::WhySheet</name>
    <message>
        <source>Through the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the procedure says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged for each child, from who is in the room now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
</context>
<context>
    <name>cadair::ui::Workbench</name>
    <message>
        <source>Menus</source>
        <translation>Dewislenni</translation>
    </message>
</context>
</TS>
