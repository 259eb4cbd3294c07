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
        <source>No ground is given.</source>
        <translation>Ni roddir sail.</translation>
    </message>
    <message>
        <source>This procedure does not list this ground for keeping somebody out: %3.</source>
        <translation>Nid yw&apos;r weithdrefn hon yn rhestru&apos;r sail hon dros eithrio: %3.</translation>
    </message>
    <message>
        <source>This ground only shows itself while the meeting runs: %3.</source>
        <translation>Dim ond yn ystod y cyfarfod y daw&apos;r sail hon i&apos;r golwg: %3.</translation>
    </message>
    <message>
        <source>A child’s wish keeps somebody out only while the child is there.</source>
        <translation>Dim ond tra bydd y plentyn yno y mae dymuniad plentyn yn eithrio rhywun.</translation>
    </message>
    <message>
        <source>The information behind the ground is not written down yet.</source>
        <translation>Nid yw&apos;r wybodaeth y tu ôl i&apos;r sail wedi&apos;i nodi eto.</translation>
    </message>
    <message>
        <source>The chair has not decided yet which record %1 gets.</source>
        <translation>Nid yw&apos;r cadeirydd wedi penderfynu eto pa gofnod a gaiff %1.</translation>
    </message>
    <message>
        <source>%1 was kept out of a part only, and has a right to the record.</source>
        <translation>Dim ond o ran o&apos;r gynhadledd yr eithriwyd %1, ac mae hawl i&apos;r cofnod.</translation>
    </message>
    <message>
        <source>This procedure gives no criteria for keeping somebody out.</source>
        <translation>Nid yw&apos;r weithdrefn hon yn rhoi meini prawf ar gyfer eithrio.</translation>
    </message>
    <message>
        <source>%1 attended or was invited.</source>
        <translation>Roedd %1 yno neu cafodd wahoddiad.</translation>
    </message>
    <message>
        <source>%1 was neither invited nor there.</source>
        <translation>Ni chafodd %1 wahoddiad ac nid oedd yno.</translation>
    </message>
    <message>
        <source>%1 was kept out of a part of the conference.</source>
        <translation>Cafodd %1 ei eithrio o ran o&apos;r gynhadledd.</translation>
    </message>
    <message>
        <source>%1 was kept out of the whole conference.</source>
        <translation>Cafodd %1 ei eithrio o&apos;r gynhadledd gyfan.</translation>
    </message>
    <message>
        <source>Nothing goes to %1 until the chair has said so.</source>
        <translation>Nid oes dim yn mynd at %1 nes bod y cadeirydd wedi dweud hynny.</translation>
    </message>
    <message>
        <source>This goes to the chair and to nobody else.</source>
        <translation>Mae hwn yn mynd at y cadeirydd ac at neb arall.</translation>
    </message>
    <message>
        <source>This document does not go to %1.</source>
        <translation>Nid yw&apos;r ddogfen hon yn mynd at %1.</translation>
    </message>
    <message>
        <source>This procedure does not say who gets it.</source>
        <translation>Nid yw&apos;r weithdrefn hon yn dweud pwy sy&apos;n ei chael.</translation>
    </message>
    <message>
        <source>A copy for the family leaves out what the chair has marked confidential.</source>
        <translation>Mae copi&apos;r teulu yn hepgor yr hyn y mae&apos;r cadeirydd wedi&apos;i nodi&apos;n gyfrinachol.</translation>
    </message>
    <message>
        <source>%1 gets the child’s own version.</source>
        <translation>Caiff %1 fersiwn y plentyn ei hun.</translation>
    </message>
    <message>
        <source>There is no plan to send.</source>
        <translation>Nid oes cynllun i&apos;w anfon.</translation>
    </message>
    <message>
        <source>It is not owed yet.</source>
        <translation>Nid yw&apos;n ddyledus eto.</translation>
    </message>
    <message>
        <source>In this procedure only a review can end a plan.</source>
        <translation>Yn y weithdrefn hon, dim ond adolygiad a all ddod â chynllun i ben.</translation>
    </message>
    <message>
        <source>This procedure does not let a plan end without a review on this ground: %3.</source>
        <translation>Nid yw&apos;r weithdrefn hon yn gadael i gynllun ddod i ben heb adolygiad ar y sail hon: %3.</translation>
    </message>
    <message>
        <source>The receiving authority has not accepted in writing yet.</source>
        <translation>Nid yw&apos;r awdurdod sy&apos;n derbyn wedi derbyn yn ysgrifenedig eto.</translation>
    </message>
    <message>
        <source>The agencies that were there when the plan was made have not been consulted yet.</source>
        <translation>Nid ymgynghorwyd eto â&apos;r asiantaethau a oedd yno pan wnaed y cynllun.</translation>
    </message>
    <message>
        <source>Not answered yet: %3.</source>
        <translation>Heb ei ateb eto: %3.</translation>
    </message>
    <message>
        <source>Not settled yet: %3.</source>
        <translation>Heb ei setlo eto: %3.</translation>
    </message>
    <message>
        <source>This is not as the procedure asks: %3.</source>
        <translation>Nid yw hyn fel y mae&apos;r weithdrefn yn gofyn: %3.</translation>
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
        <translation>Drafft: heb ei anfon</translation>
    </message>
    <message>
        <source>Recording agreement</source>
        <translation>Cytundeb recordio</translation>
    </message>
    <message>
        <source>Carers</source>
        <translation>Gofalwyr</translation>
    </message>
    <message>
        <source>Relatives</source>
        <translation>Perthnasau</translation>
    </message>
    <message>
        <source>Practitioners</source>
        <translation>Ymarferwyr</translation>
    </message>
    <message>
        <source>Children&apos;s guardians</source>
        <translation>Gwarcheidwaid y plant</translation>
    </message>
    <message>
        <source>Foster carers</source>
        <translation>Gofalwyr maeth</translation>
    </message>
    <message>
        <source>Supporters</source>
        <translation>Cefnogwyr</translation>
    </message>
    <message>
        <source>Advocates</source>
        <translation>Eiriolwyr</translation>
    </message>
    <message>
        <source>Legal representatives</source>
        <translation>Cynrychiolwyr cyfreithiol</translation>
    </message>
    <message>
        <source>Interpreters</source>
        <translation>Cyfieithwyr ar y pryd</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Arsyllwyr</translation>
    </message>
    <message>
        <source>Excluded for a part</source>
        <translation>Wedi&apos;u heithrio o ran ohoni</translation>
    </message>
    <message>
        <source>Excluded for the whole</source>
        <translation>Wedi&apos;u heithrio o&apos;r cyfan</translation>
    </message>
    <message>
        <source>Invited and not there</source>
        <translation>Wedi&apos;u gwahodd ond heb ddod</translation>
    </message>
    <message>
        <source>Invited when the plan was made</source>
        <translation>Wedi&apos;u gwahodd pan wnaed y cynllun</translation>
    </message>
    <message>
        <source>Core group</source>
        <translation>Grŵp craidd</translation>
    </message>
    <message>
        <source>Manager in children&apos;s social care</source>
        <translation>Rheolwr ym maes gofal cymdeithasol i blant</translation>
    </message>
    <message>
        <source>Receiving authority</source>
        <translation>Yr awdurdod sy&apos;n derbyn</translation>
    </message>
    <message>
        <source>Originating authority</source>
        <translation>Yr awdurdod gwreiddiol</translation>
    </message>
    <message>
        <source>Exploitation group</source>
        <translation>Y grŵp camfanteisio</translation>
    </message>
    <message>
        <source>Adult services</source>
        <translation>Gwasanaethau oedolion</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Yr heddlu</translation>
    </message>
    <message>
        <source>Keeper of the list</source>
        <translation>Ceidwad y rhestr</translation>
    </message>
    <message>
        <source>Read as working days</source>
        <translation>Wedi&apos;i ddarllen fel diwrnodau gwaith</translation>
    </message>
    <message>
        <source>Read as calendar days</source>
        <translation>Wedi&apos;i ddarllen fel diwrnodau calendr</translation>
    </message>
    <message>
        <source>Quorum: further groups beside social care</source>
        <translation>Cworwm: grwpiau eraill heblaw gofal cymdeithasol</translation>
    </message>
    <message>
        <source>Age from which a child is asked to come</source>
        <translation>Oedran gwahodd plentyn i ddod</translation>
    </message>
    <message>
        <source>Chair&apos;s word where the conference cannot agree</source>
        <translation>Gair y cadeirydd os na all y gynhadledd gytuno</translation>
    </message>
    <message>
        <source>What “days” means: %1</source>
        <translation>Ystyr “diwrnodau”: %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>cyn %1</translation>
    </message>
    <message>
        <source>after %1</source>
        <translation>ar ôl %1</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Heb ei nodi</translation>
    </message>
    <message>
        <source>In part: %1</source>
        <translation>Yn rhannol: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n further group(s)</source>
        <translation>
            <numerusform>Dim grwpiau eraill</numerusform>
            <numerusform>%n grŵp arall</numerusform>
            <numerusform>%n o grwpiau eraill</numerusform>
            <numerusform>%n o grwpiau eraill</numerusform>
            <numerusform>%n o grwpiau eraill</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From the age of %n</source>
        <translation>
            <numerusform>O %n oed ymlaen</numerusform>
            <numerusform>O %n oed ymlaen</numerusform>
            <numerusform>O %n oed ymlaen</numerusform>
            <numerusform>O %n oed ymlaen</numerusform>
            <numerusform>O %n oed ymlaen</numerusform>
        </translation>
    </message>
    <message>
        <source>The chair settles it</source>
        <translation>Y cadeirydd sy&apos;n penderfynu</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Oriau</translation>
    </message>
    <message>
        <source>Calendar days</source>
        <translation>Diwrnodau calendr</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Diwrnodau gwaith</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wythnosau</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Misoedd</translation>
    </message>
    <message>
        <source>Local: adopted by %1 on %2. %3</source>
        <translation>Lleol: mabwysiadwyd gan %1, %2. %3</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lleol</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Y gynhadledd</translation>
    </message>
    <message>
        <source>Lead social worker</source>
        <translation>Gweithiwr cymdeithasol arweiniol</translation>
    </message>
    <message>
        <source>Children&apos;s social care</source>
        <translation>Gofal cymdeithasol plant</translation>
    </message>
    <message>
        <source>All attendees</source>
        <translation>Pawb sy&apos;n bresennol</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Asiantaethau</translation>
    </message>
    <message>
        <source>Conference and core group</source>
        <translation>Y gynhadledd a&apos;r grŵp craidd</translation>
    </message>
    <message>
        <source>Chair and social worker</source>
        <translation>Cadeirydd a gweithiwr cymdeithasol</translation>
    </message>
    <message>
        <source>Core group members</source>
        <translation>Aelodau&apos;r grŵp craidd</translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation>Pob asiantaeth</translation>
    </message>
    <message>
        <source>Safeguarding children unit</source>
        <translation>Yr uned diogelu plant</translation>
    </message>
    <message>
        <source>Custodian</source>
        <translation>Ceidwad y gofrestr</translation>
    </message>
    <message>
        <source>Social worker / core group</source>
        <translation>Gweithiwr cymdeithasol neu&apos;r grŵp craidd</translation>
    </message>
    <message>
        <source>Invited professional</source>
        <translation>Gweithiwr proffesiynol a wahoddwyd</translation>
    </message>
    <message>
        <source>Minute taker</source>
        <translation>Cofnodwr</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Yr asiantaeth</translation>
    </message>
    <message>
        <source>Children&apos;s services</source>
        <translation>Gwasanaethau plant</translation>
    </message>
    <message>
        <source>Social services</source>
        <translation>Gwasanaethau cymdeithasol</translation>
    </message>
    <message>
        <source>Key social worker</source>
        <translation>Gweithiwr cymdeithasol allweddol</translation>
    </message>
    <message>
        <source>Invited practitioner</source>
        <translation>Ymarferydd a wahoddwyd</translation>
    </message>
    <message>
        <source>Independent reviewing service</source>
        <translation>Gwasanaeth adolygu annibynnol</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Y bartneriaeth</translation>
    </message>
    <message>
        <source>Independent chair</source>
        <translation>Cadeirydd annibynnol</translation>
    </message>
    <message>
        <source>Designated social care manager</source>
        <translation>Rheolwr gofal cymdeithasol dynodedig</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Gweithiwr proffesiynol</translation>
    </message>
    <message>
        <source>Children&apos;s social care manager</source>
        <translation>Rheolwr gofal cymdeithasol plant</translation>
    </message>
    <message>
        <source>Decision maker</source>
        <translation>Y sawl sy&apos;n penderfynu</translation>
    </message>
    <message>
        <source>Key agencies</source>
        <translation>Asiantaethau allweddol</translation>
    </message>
    <message>
        <source>Decider</source>
        <translation>Y sawl sy&apos;n penderfynu ar y cais</translation>
    </message>
    <message>
        <source>Each agency</source>
        <translation>Pob asiantaeth yn ei thro</translation>
    </message>
    <message>
        <source>Each professional</source>
        <translation>Pob gweithiwr proffesiynol yn ei dro</translation>
    </message>
    <message>
        <source>Conference members</source>
        <translation>Aelodau&apos;r gynhadledd</translation>
    </message>
    <message>
        <source>All practitioners</source>
        <translation>Pob ymarferydd</translation>
    </message>
    <message>
        <source>Report authors</source>
        <translation>Awduron yr adroddiadau</translation>
    </message>
    <message>
        <source>Original authority</source>
        <translation>Yr awdurdod gwreiddiol</translation>
    </message>
    <message>
        <source>Looked-after review</source>
        <translation>Yr adolygiad plant sy&apos;n derbyn gofal</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>Pob cyfranogwr</translation>
    </message>
    <message>
        <source>Service user</source>
        <translation>Defnyddiwr gwasanaeth</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>Chair and lead social worker</source>
        <translation>Cadeirydd a gweithiwr cymdeithasol arweiniol</translation>
    </message>
    <message>
        <source>Parents and, on occasion, children</source>
        <translation>Rhieni ac, o bryd i&apos;w gilydd, plant</translation>
    </message>
    <message>
        <source>Complaints manager</source>
        <translation>Rheolwr cwynion</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>Yr awdurdod lleol</translation>
    </message>
    <message>
        <source>Independent reviewing officer</source>
        <translation>Swyddog adolygu annibynnol</translation>
    </message>
    <message>
        <source>Invited professionals</source>
        <translation>Gweithwyr proffesiynol a wahoddwyd</translation>
    </message>
    <message>
        <source>All professionals</source>
        <translation>Pob gweithiwr proffesiynol</translation>
    </message>
    <message>
        <source>Any agency</source>
        <translation>Unrhyw asiantaeth</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Y llys</translation>
    </message>
    <message>
        <source>Complainant</source>
        <translation>Achwynydd</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Derbynwyr</translation>
    </message>
    <message>
        <source>Recipient agencies</source>
        <translation>Asiantaethau sy&apos;n derbyn copi</translation>
    </message>
    <message>
        <source>Core group member</source>
        <translation>Aelod o&apos;r grŵp craidd</translation>
    </message>
    <message>
        <source>Social care manager</source>
        <translation>Rheolwr gofal cymdeithasol</translation>
    </message>
    <message>
        <source>Social worker and manager</source>
        <translation>Gweithiwr cymdeithasol a rheolwr</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Y teulu</translation>
    </message>
    <message>
        <source>Attending professionals</source>
        <translation>Gweithwyr proffesiynol sy&apos;n bresennol</translation>
    </message>
    <message>
        <source>Key worker</source>
        <translation>Gweithiwr allweddol</translation>
    </message>
    <message>
        <source>Multi-agency practitioners</source>
        <translation>Ymarferwyr o sawl asiantaeth</translation>
    </message>
    <message>
        <source>Professional observer</source>
        <translation>Arsyllwr proffesiynol</translation>
    </message>
    <message>
        <source>Relevant authorities</source>
        <translation>Awdurdodau perthnasol</translation>
    </message>
    <message>
        <source>Senior safeguarding manager</source>
        <translation>Uwch reolwr diogelu</translation>
    </message>
    <message>
        <source>Chair and children&apos;s social care senior manager</source>
        <translation>Cadeirydd ac uwch reolwr gofal cymdeithasol plant</translation>
    </message>
    <message>
        <source>Core group chair</source>
        <translation>Cadeirydd y grŵp craidd</translation>
    </message>
    <message>
        <source>Lead social worker or advocate</source>
        <translation>Gweithiwr cymdeithasol arweiniol neu eiriolwr</translation>
    </message>
    <message>
        <source>Excluded person</source>
        <translation>Person a eithriwyd</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff yr asiantaethau</translation>
    </message>
    <message>
        <source>Holder of the record</source>
        <translation>Y sawl sy&apos;n cadw&apos;r cofnod</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Y partïon</translation>
    </message>
    <message>
        <source>Core group and review conference</source>
        <translation>Y grŵp craidd a&apos;r gynhadledd adolygu</translation>
    </message>
    <message>
        <source>All parties</source>
        <translation>Pob parti</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Rheolwr</translation>
    </message>
    <message>
        <source>Any practitioner</source>
        <translation>Unrhyw ymarferydd</translation>
    </message>
    <message>
        <source>Lead social worker and manager</source>
        <translation>Gweithiwr cymdeithasol arweiniol a rheolwr</translation>
    </message>
    <message>
        <source>Social work manager</source>
        <translation>Rheolwr gwaith cymdeithasol</translation>
    </message>
    <message>
        <source>Receiving children&apos;s social care</source>
        <translation>Gofal cymdeithasol plant yr awdurdod sy&apos;n derbyn</translation>
    </message>
    <message>
        <source>Looked after review members</source>
        <translation>Aelodau&apos;r adolygiad plant sy&apos;n derbyn gofal</translation>
    </message>
    <message>
        <source>Person recording</source>
        <translation>Y sawl sy&apos;n recordio</translation>
    </message>
    <message>
        <source>Local authority senior manager</source>
        <translation>Uwch reolwr yr awdurdod lleol</translation>
    </message>
    <message>
        <source>Core group chair or lead social worker</source>
        <translation>Cadeirydd y grŵp craidd neu weithiwr cymdeithasol arweiniol</translation>
    </message>
    <message>
        <source>Family member</source>
        <translation>Aelod o&apos;r teulu</translation>
    </message>
    <message>
        <source>Social worker or advocate</source>
        <translation>Gweithiwr cymdeithasol neu eiriolwr</translation>
    </message>
    <message>
        <source>Any agency worker</source>
        <translation>Unrhyw weithiwr asiantaeth</translation>
    </message>
    <message>
        <source>Dissenting agency</source>
        <translation>Yr asiantaeth sy&apos;n anghytuno</translation>
    </message>
    <message>
        <source>Agency concerned</source>
        <translation>Yr asiantaeth dan sylw</translation>
    </message>
    <message>
        <source>Business support team</source>
        <translation>Tîm cymorth busnes</translation>
    </message>
    <message>
        <source>All recipients</source>
        <translation>Pob derbynnydd</translation>
    </message>
    <message>
        <source>Police / court</source>
        <translation>Heddlu neu&apos;r llys</translation>
    </message>
    <message>
        <source>Excluded parent</source>
        <translation>Rhiant a eithriwyd</translation>
    </message>
    <message>
        <source>Agency worker</source>
        <translation>Gweithiwr asiantaeth</translation>
    </message>
    <message>
        <source>Social worker / police</source>
        <translation>Gweithiwr cymdeithasol neu&apos;r heddlu</translation>
    </message>
    <message>
        <source>Agencies and core group</source>
        <translation>Asiantaethau a&apos;r grŵp craidd</translation>
    </message>
    <message>
        <source>Asked on the checklist “%1”: %2</source>
        <translation>Gofynnir amdano ar y rhestr wirio “%1”: %2</translation>
    </message>
    <message>
        <source>A line of the checklist “%1”: %2</source>
        <translation>Llinell ar y rhestr wirio “%1”: %2</translation>
    </message>
    <message>
        <source>A time limit, counted for you: %1</source>
        <translation>Terfyn amser, wedi&apos;i gyfrif ar eich rhan: %1</translation>
    </message>
    <message>
        <source>Judged by the program wherever it bears on a step: %1</source>
        <translation>Mae&apos;r rhaglen yn barnu hyn lle bynnag y mae&apos;n effeithio ar gam: %1</translation>
    </message>
    <message>
        <source>A check the program makes: %1</source>
        <translation>Gwiriad y mae&apos;r rhaglen yn ei wneud: %1</translation>
    </message>
    <message>
        <source>%1: not issued without it</source>
        <translation>%1: heb hyn, ni chaiff y ddogfen ei chyhoeddi</translation>
    </message>
    <message>
        <source>The list of copies follows it: %1</source>
        <translation>Mae&apos;r rhestr gopïau yn ei dilyn: %1</translation>
    </message>
    <message>
        <source>An item of the agenda: %1</source>
        <translation>Eitem ar yr agenda: %1</translation>
    </message>
    <message>
        <source>For information: it is found here and behind “Why?”</source>
        <translation>Er gwybodaeth: mae i&apos;w chael yma a thu ôl i “Pam?”</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, llinell %2</translation>
    </message>
    <message>
        <source>%1, lines %2</source>
        <translation>%1, llinellau %2</translation>
    </message>
    <message>
        <source>Restored text: the published document has lost its list here.</source>
        <translation>Testun wedi&apos;i adfer: mae&apos;r ddogfen gyhoeddedig wedi colli ei rhestr yma.</translation>
    </message>
    <message>
        <source>A parent is on bail or under investigation</source>
        <translation>Mae rhiant ar fechnïaeth neu’n destun ymchwiliad</translation>
    </message>
    <message>
        <source>A child is looked after</source>
        <translation>Mae plentyn yn derbyn gofal</translation>
    </message>
    <message>
        <source>Somebody asks to record the conference</source>
        <translation>Mae rhywun yn gofyn am gael recordio’r gynhadledd</translation>
    </message>
    <message>
        <source>A video link, or outside ordinary hours</source>
        <translation>Cyswllt fideo, neu y tu allan i oriau arferol</translation>
    </message>
    <message>
        <source>A child had to go into hospital</source>
        <translation>Bu’n rhaid i blentyn fynd i’r ysbyty</translation>
    </message>
    <message>
        <source>Visits have failed</source>
        <translation>Methodd ymweliadau</translation>
    </message>
    <message>
        <source>Something stands in the way of the plan</source>
        <translation>Mae rhywbeth yn rhwystro’r cynllun</translation>
    </message>
    <message>
        <source>There is a safety concern now</source>
        <translation>Mae pryder am ddiogelwch yn awr</translation>
    </message>
    <message>
        <source>The harm continues</source>
        <translation>Mae’r niwed yn parhau</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>a line of a checklist, as a title</extracomment>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more lines</source>
        <extracomment>some lines of a checklist, and how many more</extracomment>
        <translation>
            <numerusform>%1, a dim llinell arall</numerusform>
            <numerusform>%1, ac %n llinell arall</numerusform>
            <numerusform>%1, a %n llinell arall</numerusform>
            <numerusform>%1, a %n llinell arall</numerusform>
            <numerusform>%1, a %n o linellau eraill</numerusform>
        </translation>
    </message>
    <message>
        <source>About a third party</source>
        <translation>Am drydydd parti</translation>
    </message>
    <message>
        <source>Legal advice</source>
        <translation>Cyngor cyfreithiol</translation>
    </message>
    <message>
        <source>Police information</source>
        <translation>Gwybodaeth gan yr heddlu</translation>
    </message>
    <message>
        <source>%1 was asked to leave after giving the police&apos;s information, and left at %2.</source>
        <translation>Gofynnwyd i %1 adael ar ôl rhoi gwybodaeth yr heddlu. Amser gadael: %2.</translation>
    </message>
</context>
<context>
    <name>StoreWords</name>
    <message>
        <source>There is no room left on the disk, so this was not kept. Everything before it is safe. Make room and do it again.</source>
        <translation>Nid oes lle ar ôl ar y ddisg, felly ni chadwyd hyn. Mae popeth cyn hynny’n ddiogel. Gwnewch le a’i wneud eto.</translation>
    </message>
    <message>
        <source>The casebook can only be read here, so this was not kept. What was there is safe. Open it from a place that can be written to.</source>
        <translation>Dim ond darllen y llyfr achosion y gellir ei wneud yma, felly ni chadwyd hyn. Mae’r hyn oedd yno’n ddiogel. Agorwch ef o le y gellir ysgrifennu iddo.</translation>
    </message>
    <message>
        <source>Part of this casebook can&apos;t be read. Nothing was changed. Open the newest backup.</source>
        <translation>Ni ellir darllen rhan o’r llyfr achosion hwn. Ni newidiwyd dim. Agorwch y copi wrth gefn diweddaraf.</translation>
    </message>
    <message>
        <source>The computer has too little memory free for this. Nothing was changed. Close other programs and do it again.</source>
        <translation>Nid oes digon o gof rhydd gan y cyfrifiadur ar gyfer hyn. Ni newidiwyd dim. Caewch raglenni eraill a’i wneud eto.</translation>
    </message>
    <message>
        <source>The casebook did not take this, and nothing of it was kept. What was there is safe. Look at what was entered and do it again.</source>
        <translation>Ni dderbyniodd y llyfr achosion hyn, ac ni chadwyd dim ohono. Mae’r hyn oedd yno’n ddiogel. Edrychwch ar yr hyn a roddwyd i mewn a’i wneud eto.</translation>
    </message>
    <message>
        <source>The casebook could not be written to just now, so this was not kept. Everything before it is safe. Do it again; if it happens again, lock and unlock.</source>
        <translation>Ni ellid ysgrifennu i’r llyfr achosion nawr, felly ni chadwyd hyn. Mae popeth cyn hynny’n ddiogel. Gwnewch ef eto; os digwydd eto, clowch a datglowch.</translation>
    </message>
</context>
<context>
    <name>cadair::ConferenceFinds</name>
    <message>
        <source>no date yet</source>
        <translation>heb ddyddiad eto</translation>
    </message>
    <message>
        <source>The casebook can&apos;t be searched just now</source>
        <translation>Ni ellir chwilio&apos;r llyfr achosion ar hyn o bryd</translation>
    </message>
    <message>
        <source>Nothing was changed. Lock and unlock, and try again.</source>
        <translation>Ni newidiwyd dim. Clowch a datgloi, a rhowch gynnig arall arni.</translation>
    </message>
</context>
<context>
    <name>cadair::Program</name>
    <message>
        <source>&amp;New conference…</source>
        <translation>Cynhadledd &amp;newydd…</translation>
    </message>
    <message>
        <source>&amp;Procedures</source>
        <translation>&amp;Gweithdrefnau</translation>
    </message>
</context>
<context>
    <name>cadair::ui::AddPersonForm</name>
    <message>
        <source>Who comes for %1?</source>
        <extracomment>%1: who cannot come</extracomment>
        <translation>Pwy sy’n dod yn lle %1?</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ychwanegu person</translation>
    </message>
    <message>
        <source>Add the deputy</source>
        <translation>Ychwanegu’r dirprwy</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Ychwanegu at y rhestr</translation>
    </message>
    <message>
        <source>&amp;They come as</source>
        <translation>&amp;Dod fel</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Chwilio</translation>
    </message>
    <message>
        <source>Name, job or team</source>
        <translation>Enw, swydd neu dîm</translation>
    </message>
    <message>
        <source>People the casebook knows</source>
        <translation>Pobl y mae’r llyfr achosion yn eu hadnabod</translation>
    </message>
    <message>
        <source>Nobody else is known here. Enter the person on the right.</source>
        <translation>Nid oes neb arall yn hysbys yma. Rhowch fanylion y person ar y dde.</translation>
    </message>
    <message>
        <source>No one called “%1”. Check the spelling, or enter the person on the right.</source>
        <translation>Neb o’r enw “%1”. Gwiriwch y sillafu, neu rhowch fanylion y person ar y dde.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::AdoptForm</name>
    <message>
        <source>Adopted &amp;by</source>
        <translation>Mabwysiadwyd &amp;gan</translation>
    </message>
    <message>
        <source>Who decided it for this unit</source>
        <translation>Pwy benderfynodd dros yr uned</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>A&amp;r</translation>
    </message>
    <message>
        <source>W&amp;hy</source>
        <translation>Pa&amp;m</translation>
    </message>
    <message>
        <source>What the text says</source>
        <translation>Beth mae&apos;r testun yn ei ddweud</translation>
    </message>
    <message>
        <source>What the text says, and what is adopted here</source>
        <translation>Beth mae&apos;r testun yn ei ddweud, a beth a fabwysiadwyd yma</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Dim wedi&apos;i ddewis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a document and who has it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Uned amser</translation>
    </message>
    <message>
        <source>The procedure as it is now does not take this value, so it is not used.</source>
        <translation>Nid yw&apos;r weithdrefn fel y mae&apos;n awr yn derbyn y gwerth hwn, felly ni ddefnyddir ef.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::AdultForm</name>
    <message>
        <source>Full name</source>
        <translation>Enw llawn</translation>
    </message>
    <message>
        <source>As on an envelope.</source>
        <translation>Fel ar amlen.</translation>
    </message>
    <message>
        <source>Addressed as</source>
        <translation>Sut i gyfarch</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Perthynas</translation>
    </message>
    <message>
        <source>Has parental responsibility</source>
        <translation>Gyda chyfrifoldeb rhiant</translation>
    </message>
    <message>
        <source>Of which children</source>
        <translation>I ba blant</translation>
    </message>
    <message>
        <source>Language to speak</source>
        <translation>Iaith siarad</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Iaith papurau</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>To arrange</source>
        <translation>I&apos;w drefnu</translation>
    </message>
    <message>
        <source>Access, interpreter, who must not meet whom.</source>
        <translation>Mynediad, cyfieithydd, pwy na ddylai gwrdd â phwy.</translation>
    </message>
    <message>
        <source>Add this adult</source>
        <translation>Ychwanegu&apos;r oedolyn</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Cadw&apos;r newidiadau</translation>
    </message>
</context>
<context>
    <name>cadair::ui::AfterPart</name>
    <message>
        <source>Letters: %1 of %2 issued</source>
        <translation>Llythyrau: %1 o %2 wedi’u hanfon</translation>
    </message>
    <message>
        <source>Minutes: issued</source>
        <translation>Cofnodion: wedi’u hanfon</translation>
    </message>
    <message>
        <source>Minutes: approved</source>
        <translation>Cofnodion: wedi’u cymeradwyo</translation>
    </message>
    <message>
        <source>Minutes: draft</source>
        <translation>Cofnodion: drafft</translation>
    </message>
    <message>
        <source>ended at %1</source>
        <translation>daeth i ben am %1</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n letter(s)</source>
        <translation>
            <numerusform>Anfon dim llythyrau</numerusform>
            <numerusform>Anfon 1 llythyr</numerusform>
            <numerusform>Anfon %n o lythyrau</numerusform>
            <numerusform>Anfon %n o lythyrau</numerusform>
            <numerusform>Anfon %n o lythyrau</numerusform>
        </translation>
    </message>
    <message>
        <source>The letters are done</source>
        <translation>Mae’r llythyrau wedi’u gorffen</translation>
    </message>
    <message>
        <source>The chair approves the minutes…</source>
        <translation>Mae’r cadeirydd yn cymeradwyo’r cofnodion…</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n copy(s)</source>
        <translation>
            <numerusform>Anfon dim copïau</numerusform>
            <numerusform>Anfon 1 copi</numerusform>
            <numerusform>Anfon %n o gopïau</numerusform>
            <numerusform>Anfon %n o gopïau</numerusform>
            <numerusform>Anfon %n o gopïau</numerusform>
        </translation>
    </message>
    <message>
        <source>The minutes are done</source>
        <translation>Mae’r cofnodion wedi’u gorffen</translation>
    </message>
    <message>
        <source>Close the conference…</source>
        <translation>Cau’r gynhadledd…</translation>
    </message>
    <message>
        <source>The minutes are approved once the decision letters have gone.</source>
        <translation>Caiff y cofnodion eu cymeradwyo ar ôl i’r llythyrau penderfyniad fynd.</translation>
    </message>
    <message>
        <source>To finish</source>
        <translation>I’w gorffen</translation>
    </message>
    <message>
        <source>The marked line chooses what stands at the right. Enter goes there.</source>
        <translation>Mae’r llinell a ddewiswyd yn penderfynu beth sydd ar y dde. Mae Enter yn mynd yno.</translation>
    </message>
    <message>
        <source>Go on with this reason</source>
        <translation>Mynd ymlaen â’r rheswm hwn</translation>
    </message>
    <message>
        <source>Close this conference?</source>
        <translation>Cau’r gynhadledd hon?</translation>
    </message>
    <message>
        <source>Letters and minutes have gone. It can always be read again; nothing more is added to it.</source>
        <translation>Mae’r llythyrau a’r cofnodion wedi mynd. Gellir ei darllen eto bob amser; ni chaiff dim mwy ei ychwanegu ati.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ddim eto</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Ei chau</translation>
    </message>
    <message>
        <source>Close this conference</source>
        <translation>Cau’r gynhadledd hon</translation>
    </message>
    <message>
        <source>Has the chair read the minutes?</source>
        <translation>A yw’r cadeirydd wedi darllen y cofnodion?</translation>
    </message>
    <message>
        <source>Approved minutes can be issued. The notes they are made of stay as they are.</source>
        <translation>Gellir anfon cofnodion sydd wedi’u cymeradwyo. Mae’r nodiadau y maent wedi’u llunio ohonynt yn aros fel y maent.</translation>
    </message>
    <message>
        <source>The chair approves them</source>
        <translation>Mae’r cadeirydd yn eu cymeradwyo</translation>
    </message>
    <message>
        <source>Approve the minutes</source>
        <translation>Cymeradwyo’r cofnodion</translation>
    </message>
    <message>
        <source>Why you go on all the same</source>
        <translation>Pam yr ewch ymlaen er hynny</translation>
    </message>
    <message>
        <source>The reasons for %1, put right</source>
        <extracomment>%1: a child</extracomment>
        <translation>Y rhesymau dros %1, wedi’u cywiro</translation>
    </message>
    <message>
        <source>The old words stay beside the new ones, with who changed them, when and why. Letters already issued stay as they were.</source>
        <translation>Mae’r hen eiriau’n aros wrth ochr y rhai newydd, gyda phwy a’u newidiodd, pryd a pham. Mae llythyrau a anfonwyd eisoes yn aros fel yr oeddent.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Ymlaen</translation>
    </message>
    <message>
        <source>Why are they put right?</source>
        <translation>Pam maent yn cael eu cywiro?</translation>
    </message>
    <message>
        <source>This stands beside the decision everywhere.</source>
        <translation>Bydd hyn wrth ochr y penderfyniad ym mhobman.</translation>
    </message>
    <message>
        <source>Record the correction</source>
        <translation>Cofnodi’r cywiriad</translation>
    </message>
    <message>
        <source>Where does %1’s letter go?</source>
        <extracomment>%1: a person</extracomment>
        <translation>I ble mae llythyr %1 yn mynd?</translation>
    </message>
    <message>
        <source>The address as it stands on the envelope, line by line. It is kept for this conference.</source>
        <translation>Y cyfeiriad fel y mae ar yr amlen, fesul llinell. Caiff ei gadw ar gyfer y gynhadledd hon.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Keep the address</source>
        <translation>Cadw’r cyfeiriad</translation>
    </message>
    <message>
        <source>&amp;Decision letters</source>
        <translation>Llythyrau &amp;penderfyniad</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Cofnodion</translation>
    </message>
    <message>
        <source>Decisions as &amp;recorded</source>
        <translation>Pen&amp;derfyniadau fel y’u cofnodwyd</translation>
    </message>
    <message>
        <source>What the procedures ask</source>
        <translation>Gofynion y gweithdrefnau</translation>
    </message>
</context>
<context>
    <name>cadair::ui::AgendaCard</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>plan / actual, min</source>
        <translation>cynllun / gwir, mun</translation>
    </message>
</context>
<context>
    <name>cadair::ui::AgendaModel</name>
    <message>
        <source>%1 / %2</source>
        <extracomment>minutes planned, minutes taken</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 / %2  +%3</source>
        <extracomment>minutes planned, minutes taken, minutes beyond</extracomment>
        <translation>%1 / %2  +%3</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>the number of an agenda item and its title</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1, now, %2 of %3 minutes</source>
        <translation>%1, nawr, %2 o %3 munud</translation>
    </message>
    <message>
        <source>%1, taken, %2 of %3 minutes</source>
        <translation>%1, wedi’i thrafod, %2 o %3 munud</translation>
    </message>
    <message>
        <source>%1, to come, %2 minutes</source>
        <translation>%1, i ddod, %2 munud</translation>
    </message>
</context>
<context>
    <name>cadair::ui::AgendaStep</name>
    <message>
        <source>Step</source>
        <translation>Cam</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Munudau</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Yr agenda</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>number and words of an agenda step</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Does it fit?</source>
        <translation>A yw&apos;n ffitio?</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message numerus="yes">
        <source>The agenda takes %n minute(s) longer than the room is booked for.</source>
        <translation>
            <numerusform>Nid yw&apos;r agenda&apos;n hirach na&apos;r amser a archebwyd.</numerusform>
            <numerusform>Mae&apos;r agenda 1 munud yn hirach na&apos;r amser a archebwyd.</numerusform>
            <numerusform>Mae&apos;r agenda %n munud yn hirach na&apos;r amser a archebwyd.</numerusform>
            <numerusform>Mae&apos;r agenda %n munud yn hirach na&apos;r amser a archebwyd.</numerusform>
            <numerusform>Mae&apos;r agenda %n munud yn hirach na&apos;r amser a archebwyd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) are left over.</source>
        <translation>
            <numerusform>Nid oes munud dros ben.</numerusform>
            <numerusform>Mae 1 munud dros ben.</numerusform>
            <numerusform>Mae %n munud dros ben.</numerusform>
            <numerusform>Mae %n munud dros ben.</numerusform>
            <numerusform>Mae %n munud dros ben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The agenda fills the time that is booked.</source>
        <translation>Mae&apos;r agenda&apos;n llenwi&apos;r amser a archebwyd.</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Archebu %1</translation>
    </message>
    <message>
        <source>The steps are the procedures’ own. Their minutes are a suggestion: the text gives none.</source>
        <translation>Camau&apos;r gweithdrefnau eu hunain yw&apos;r rhain. Awgrym yw&apos;r munudau: nid yw&apos;r testun yn rhoi rhai.</translation>
    </message>
    <message>
        <source>The steps and their minutes are the procedures’ own.</source>
        <translation>Y gweithdrefnau eu hunain sy&apos;n rhoi&apos;r camau a&apos;u munudau.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ArrivalSheet</name>
    <message>
        <source>Write the name first.</source>
        <translation>Ysgrifennwch yr enw yn gyntaf.</translation>
    </message>
    <message>
        <source>Choose where they come from first.</source>
        <translation>Dewiswch o ble y mae’n dod yn gyntaf.</translation>
    </message>
    <message>
        <source>When did they arrive?</source>
        <translation>Pryd y cyrhaeddodd?</translation>
    </message>
    <message>
        <source>Who has arrived?</source>
        <translation>Pwy sydd wedi cyrraedd?</translation>
    </message>
    <message>
        <source>Whoever is expected: press their name. Anybody else: one line.</source>
        <translation>Rhywun a ddisgwylir: pwyswch yr enw. Unrhyw un arall: un llinell.</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Ar y rhestr</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Somebody nobody expected</source>
        <translation>Rhywun nad oedd neb yn ei ddisgwyl</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O ble</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewiswch…</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>In direct contact with</source>
        <translation>Mewn cysylltiad uniongyrchol â</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nid nawr</translation>
    </message>
    <message>
        <source>Add, and mark here</source>
        <translation>Ychwanegu, a nodi yma</translation>
    </message>
</context>
<context>
    <name>cadair::ui::BoardModel</name>
    <message>
        <source>Practitioners</source>
        <translation>Ymarferwyr</translation>
    </message>
    <message>
        <source>Family and supporters</source>
        <translation>Y teulu a chefnogwyr</translation>
    </message>
    <message>
        <source>Chair and minutes</source>
        <translation>Y cadeirydd a’r cofnodion</translation>
    </message>
    <message>
        <source>Practitioners · direct contact with %1</source>
        <extracomment>%1: children with their letters (&quot;A Siân, B Tomos&quot;)</extracomment>
        <translation>Ymarferwyr · cysylltiad uniongyrchol: %1</translation>
    </message>
    <message>
        <source>first reports due by %1</source>
        <translation>yr adroddiadau cyntaf erbyn %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>yn lle %1</translation>
    </message>
    <message>
        <source>No reply yet</source>
        <translation>Dim ymateb eto</translation>
    </message>
    <message>
        <source>invited %1</source>
        <translation>gwahoddwyd %1</translation>
    </message>
    <message>
        <source>Not invited</source>
        <translation>Heb wahoddiad</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Yn dod</translation>
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
        <source>chair to agree</source>
        <translation>y cadeirydd i gytuno</translation>
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
        <source>name the deputy</source>
        <translation>enwch y dirprwy</translation>
    </message>
    <message>
        <source>Report only</source>
        <translation>Adroddiad yn unig</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>erbyn heddiw</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>erbyn %1</translation>
    </message>
    <message>
        <source>Not in</source>
        <translation>Heb ddod</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ddim eto</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Heb ofyn</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ymateb</translation>
    </message>
    <message>
        <source>Report in</source>
        <translation>Adroddiad</translation>
    </message>
    <message>
        <source>Parents have it</source>
        <translation>Gan y rhieni</translation>
    </message>
    <message>
        <source>All have it</source>
        <translation>Gan bawb</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>report in since %1</source>
        <translation>adroddiad wedi dod ers %1</translation>
    </message>
    <message>
        <source>report not in</source>
        <translation>adroddiad heb ddod</translation>
    </message>
    <message>
        <source>no direct contact</source>
        <translation>dim cysylltiad uniongyrchol</translation>
    </message>
    <message>
        <source>direct contact with %1</source>
        <translation>cysylltiad uniongyrchol: %1</translation>
    </message>
</context>
<context>
    <name>cadair::ui::CheckStep</name>
    <message>
        <source>Change…</source>
        <translation>Newid…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Gwirio</translation>
    </message>
    <message numerus="yes">
        <source>Create and draft %n invitation(s)</source>
        <translation>
            <numerusform>Creu heb wahoddiadau</numerusform>
            <numerusform>Creu a drafftio 1 gwahoddiad</numerusform>
            <numerusform>Creu a drafftio %n o wahoddiadau</numerusform>
            <numerusform>Creu a drafftio %n o wahoddiadau</numerusform>
            <numerusform>Creu a drafftio %n o wahoddiadau</numerusform>
        </translation>
    </message>
    <message>
        <source>Create the conference</source>
        <translation>Creu&apos;r gynhadledd</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Am bwy</translation>
    </message>
    <message>
        <source>Plan since</source>
        <translation>Cynllun ers</translation>
    </message>
    <message>
        <source>Why it is called</source>
        <translation>Pam y&apos;i gelwir</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Why so late</source>
        <translation>Pam mor hwyr</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Cadeirydd</translation>
    </message>
    <message>
        <source>Minute-taker</source>
        <translation>Cofnodwr</translation>
    </message>
    <message>
        <source>Asked to come</source>
        <translation>Gofynnwyd iddynt ddod</translation>
    </message>
    <message>
        <source>Quorum if all come</source>
        <translation>Cworwm os daw pawb</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Yr agenda</translation>
    </message>
    <message>
        <source>A conference needs a family and one child at least</source>
        <translation>Mae angen teulu ac o leiaf un plentyn ar gynhadledd</translation>
    </message>
    <message>
        <source>The invitations will not say why</source>
        <translation>Ni fydd y gwahoddiadau&apos;n dweud pam</translation>
    </message>
    <message>
        <source>The time it begins is missing</source>
        <translation>Mae&apos;r amser dechrau ar goll</translation>
    </message>
    <message>
        <source>No day yet: it is kept as requested</source>
        <translation>Dim diwrnod eto: fe&apos;i cedwir fel cais</translation>
    </message>
    <message>
        <source>The day is past a limit: a reason is needed</source>
        <translation>Mae&apos;r diwrnod ar ôl terfyn: mae angen rheswm</translation>
    </message>
    <message>
        <source>No place yet</source>
        <translation>Dim lleoliad eto</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Neb eto</translation>
    </message>
    <message>
        <source>Nobody yet; needed when the conference starts</source>
        <translation>Neb eto; bydd angen un pan fydd y gynhadledd yn dechrau</translation>
    </message>
    <message>
        <source>No practitioner yet</source>
        <translation>Dim ymarferydd eto</translation>
    </message>
    <message>
        <source>Not for every child</source>
        <translation>Ddim i bob plentyn</translation>
    </message>
    <message>
        <source>%1, by the procedures of %2</source>
        <extracomment>kind of conference and local procedures</extracomment>
        <translation>%1, yn ôl gweithdrefnau: %2</translation>
    </message>
    <message>
        <source>%1 (%2 family)</source>
        <translation>%1 (teulu %2)</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1, hyd: %2</translation>
    </message>
    <message>
        <source>Yes, for each child</source>
        <translation>Oes, i bob plentyn</translation>
    </message>
    <message>
        <source>Missing for %1</source>
        <translation>Heb gworwm: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>Dim camau</numerusform>
            <numerusform>1 cam</numerusform>
            <numerusform>%n o gamau</numerusform>
            <numerusform>%n o gamau</numerusform>
            <numerusform>%n o gamau</numerusform>
        </translation>
    </message>
    <message>
        <source>Before it is made</source>
        <translation>Cyn ei chreu</translation>
    </message>
    <message>
        <source>Everything chosen so far</source>
        <translation>Popeth a ddewiswyd hyd yma</translation>
    </message>
    <message>
        <source>The limit</source>
        <translation>Y terfyn</translation>
    </message>
    <message>
        <source>Making it keeps the family’s particulars as they are today. Nothing is sent: the invitations are drafts until you print or send them.</source>
        <translation>Wrth ei chreu cedwir manylion y teulu fel y maent heddiw. Nid anfonir dim: drafftiau yw&apos;r gwahoddiadau nes i chi eu hargraffu neu eu hanfon.</translation>
    </message>
    <message>
        <source>No limit runs for this conference</source>
        <translation>Nid oes terfyn yn rhedeg i&apos;r gynhadledd hon</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Erbyn %1</translation>
    </message>
    <message>
        <source>After the limit of %1</source>
        <translation>Ar ôl y terfyn, %1</translation>
    </message>
    <message>
        <source>In time: by %1</source>
        <translation>Mewn pryd: erbyn %1</translation>
    </message>
    <message>
        <source>What the procedures ask</source>
        <translation>Gofynion y gweithdrefnau</translation>
    </message>
</context>
<context>
    <name>cadair::ui::Checklist</name>
    <message>
        <source>%1 %2</source>
        <extracomment>a day and a time</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Ticked by %1, %2</source>
        <extracomment>who, and when</extracomment>
        <translation>Ticiwyd gan %1, %2</translation>
    </message>
    <message>
        <source>Answered by %1, %2</source>
        <extracomment>who, and when; the answer follows</extracomment>
        <translation>Atebwyd gan %1, %2</translation>
    </message>
    <message>
        <source>Does not apply: %1, %2</source>
        <extracomment>who, and when; why follows</extracomment>
        <translation>Ddim yn berthnasol: %1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a rule&apos;s number and how strongly it is put</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This rule’s text is in English only.</source>
        <translation>Yn Saesneg yn unig y mae testun y rheol hon.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ChecklistModel</name>
    <message>
        <source>Does any of this hold here?</source>
        <translation>A oes unrhyw un o’r rhain yn wir yma?</translation>
    </message>
    <message>
        <source>To go through</source>
        <translation>I fynd drwyddynt</translation>
    </message>
    <message>
        <source>Worth a glance</source>
        <translation>Gwerth cip</translation>
    </message>
    <message>
        <source>Not told yet; an answer can be noted</source>
        <translation>Heb ei ddweud eto; gellir nodi ateb</translation>
    </message>
    <message>
        <source>Not as the procedure asks</source>
        <translation>Nid fel y mae’r weithdrefn yn gofyn</translation>
    </message>
    <message>
        <source>The procedure asks nothing here of this seat.</source>
        <translation>Nid yw’r weithdrefn yn gofyn dim yma i’r rôl hon.</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Ateb…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>lines that have an answer, of how many</extracomment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <extracomment>a circumstance, for a screen reader</extracomment>
        <translation>%1: ydy</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: nac ydy</translation>
    </message>
    <message>
        <source>%1. Not answered yet</source>
        <extracomment>a line of a checklist, for a screen reader</extracomment>
        <translation>%1. Heb ei ateb eto</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ChecklistPanel</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>a moment of the conference and how many lines are still open there</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Which moment</source>
        <translation>Pa adeg</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Cadeirydd</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Gweinyddwr</translation>
    </message>
    <message>
        <source>Whose checklist</source>
        <translation>Rhestr wirio pwy</translation>
    </message>
    <message>
        <source>Space ticks a line, Enter opens it.</source>
        <translation>Mae’r bylchwr yn ticio llinell, ac Enter yn ei hagor.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pam?</translation>
    </message>
    <message>
        <source>What the procedure asks</source>
        <translation>Gofynion y weithdrefn</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ChildForm</name>
    <message>
        <source>Given name</source>
        <translation>Enw cyntaf</translation>
    </message>
    <message>
        <source>May wait for a child not yet born.</source>
        <translation>Gall aros os nad yw&apos;r plentyn wedi&apos;i eni eto.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Cyfenw</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Enw arferol</translation>
    </message>
    <message>
        <source>Where it differs.</source>
        <translation>Os yw&apos;n wahanol.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ganwyd</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Disgwylir</translation>
    </message>
    <message>
        <source>For a child not yet born.</source>
        <translation>I blentyn sydd heb ei eni eto.</translation>
    </message>
    <message>
        <source>Language to speak</source>
        <translation>Iaith siarad</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Iaith papurau</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Add this child</source>
        <translation>Ychwanegu&apos;r plentyn</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Cadw&apos;r newidiadau</translation>
    </message>
    <message>
        <source>Use that family</source>
        <translation>Defnyddio&apos;r teulu hwnnw</translation>
    </message>
    <message>
        <source>There may already be a record: %1, born %2.</source>
        <translation>Efallai fod cofnod eisoes: %1, ganwyd %2.</translation>
    </message>
    <message>
        <source>There may already be a record: %1.</source>
        <translation>Efallai fod cofnod eisoes: %1.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::CloseSheet</name>
    <message>
        <source>When did it end?</source>
        <translation>Pryd y daeth i ben?</translation>
    </message>
    <message>
        <source>What follows must lie after the day of the conference.</source>
        <translation>Rhaid i’r hyn sy’n dilyn fod ar ôl diwrnod y gynhadledd.</translation>
    </message>
    <message>
        <source>One reason answers everything that stays open. Write it here.</source>
        <translation>Mae un rheswm yn ateb popeth sy’n aros yn agored. Ysgrifennwch ef yma.</translation>
    </message>
    <message>
        <source>The procedure gives no limit for this.</source>
        <translation>Nid yw’r weithdrefn yn rhoi terfyn amser ar gyfer hyn.</translation>
    </message>
    <message>
        <source>This lies after the limit, %1.</source>
        <translation>Mae hyn ar ôl y terfyn, %1.</translation>
    </message>
    <message>
        <source>Close the conference</source>
        <translation>Cau’r gynhadledd</translation>
    </message>
    <message>
        <source>Attendance and the agenda end with it. The record can still be completed afterwards.</source>
        <translation>Daw’r presenoldeb a’r agenda i ben gyda hi. Gellir cwblhau’r cofnod wedyn o hyd.</translation>
    </message>
    <message>
        <source>Nothing is open: every child is decided, with reasons.</source>
        <translation>Nid oes dim yn agored: penderfynwyd ar bob plentyn, gyda rhesymau.</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Yn agored o hyd</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Beth sy’n dilyn</translation>
    </message>
    <message>
        <source>First core group</source>
        <translation>Grŵp craidd cyntaf</translation>
    </message>
    <message>
        <source>Review conference</source>
        <translation>Cynhadledd adolygu</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Daeth i ben am</translation>
    </message>
    <message>
        <source>One reason for what stays open</source>
        <translation>Un rheswm dros yr hyn sy’n aros yn agored</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nid nawr</translation>
    </message>
    <message>
        <source>Close the conference %1</source>
        <translation>Cau’r gynhadledd %1</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ConferenceWorkspace</name>
    <message>
        <source>Conference</source>
        <translation>Cynhadledd</translation>
    </message>
    <message>
        <source>&amp;Prepare</source>
        <translation>&amp;Paratoi</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Cynnal</translation>
    </message>
    <message>
        <source>&amp;After</source>
        <translation>&amp;Wedyn</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day and the time the conference begins</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Dim dyddiad eto</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a child and its age in years</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Paratoi</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Cynnal</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Wedyn</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a family&apos;s name and the kind of conference</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ConferencesWorkspace</name>
    <message>
        <source>Family</source>
        <translation>Teulu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ble</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Sefyllfa</translation>
    </message>
    <message numerus="yes">
        <source>In hand · %n</source>
        <translation>
            <numerusform>Ar y gweill · 0</numerusform>
            <numerusform>Ar y gweill · 1</numerusform>
            <numerusform>Ar y gweill · %n</numerusform>
            <numerusform>Ar y gweill · %n</numerusform>
            <numerusform>Ar y gweill · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over · %n</source>
        <translation>
            <numerusform>Ar ben · 0</numerusform>
            <numerusform>Ar ben · 1</numerusform>
            <numerusform>Ar ben · %n</numerusform>
            <numerusform>Ar ben · %n</numerusform>
            <numerusform>Ar ben · %n</numerusform>
        </translation>
    </message>
    <message>
        <source>unborn child</source>
        <translation>plentyn yn y groth</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Dim dyddiad eto</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Cynadleddau</translation>
    </message>
    <message>
        <source>&amp;Find a conference</source>
        <translation>&amp;Canfod cynhadledd</translation>
    </message>
    <message numerus="yes">
        <source>%n conference(s) in hand</source>
        <translation>
            <numerusform>dim cynadleddau ar y gweill</numerusform>
            <numerusform>1 gynhadledd ar y gweill</numerusform>
            <numerusform>%n o gynadleddau ar y gweill</numerusform>
            <numerusform>%n o gynadleddau ar y gweill</numerusform>
            <numerusform>%n o gynadleddau ar y gweill</numerusform>
        </translation>
    </message>
    <message>
        <source>All conferences</source>
        <translation>Pob cynhadledd</translation>
    </message>
    <message>
        <source>Family or child</source>
        <translation>Teulu neu blentyn</translation>
    </message>
    <message>
        <source>Find a conference by the name of a family or a child</source>
        <translation>Canfod cynhadledd yn ôl enw teulu neu blentyn</translation>
    </message>
    <message>
        <source>There are no conferences yet. A conference begins with what is asked for and by when.</source>
        <translation>Nid oes cynadleddau eto. Mae cynhadledd yn dechrau gyda&apos;r hyn y gofynnir amdano ac erbyn pryd.</translation>
    </message>
    <message>
        <source>New conference…</source>
        <translation>Cynhadledd newydd…</translation>
    </message>
    <message>
        <source>No conference matches “%1”. Check the spelling, or show all of them again.</source>
        <translation>Nid oes cynhadledd yn cyfateb i “%1”. Gwiriwch y sillafu, neu dangoswch nhw i gyd eto.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Dangos pob un</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ConfirmSheet</name>
    <message>
        <source>Say why it is corrected; the old words stay beside the new ones.</source>
        <translation>Dywedwch pam y caiff ei gywiro; mae’r hen eiriau’n aros wrth ochr y rhai newydd.</translation>
    </message>
    <message>
        <source>Correct the decision for %1?</source>
        <translation>Cywiro’r penderfyniad ar gyfer %1?</translation>
    </message>
    <message>
        <source>Is this what was decided for %1?</source>
        <translation>Ai dyma a benderfynwyd ar gyfer %1?</translation>
    </message>
    <message>
        <source>The decision of before stays in the record, with who corrected it and why.</source>
        <translation>Mae’r penderfyniad blaenorol yn aros yn y cofnod, gyda phwy a’i cywirodd a pham.</translation>
    </message>
    <message>
        <source>Read it out. It is written when you confirm, and can only be corrected after that.</source>
        <translation>Darllenwch ef yn uchel. Caiff ei ysgrifennu pan fyddwch yn cadarnhau, a dim ond ei gywiro y gellir ei wneud wedyn.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a child and the decision</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Dissent: %1</source>
        <translation>Anghytundeb: %1</translation>
    </message>
    <message>
        <source>Not asked: %1</source>
        <translation>Heb eu holi: %1</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Pam y caiff ei gywiro</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Gofyn nawr</translation>
    </message>
    <message>
        <source>Write the correction</source>
        <translation>Ysgrifennu’r cywiriad</translation>
    </message>
    <message>
        <source>Confirm for %1</source>
        <translation>Cadarnhau: %1</translation>
    </message>
    <message>
        <source>Confirm without asking them</source>
        <translation>Cadarnhau heb eu holi</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
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
    <name>cadair::ui::DateForm</name>
    <message>
        <source>No limit of the procedure bears on this date yet.</source>
        <translation>Nid oes terfyn amser yn y weithdrefn yn effeithio ar y dyddiad hwn eto.</translation>
    </message>
    <message>
        <source>%1 is not a working day.</source>
        <translation>Nid yw %1 yn ddiwrnod gwaith.</translation>
    </message>
    <message>
        <source>Choose a date to see what the procedure asks.</source>
        <translation>Dewiswch ddyddiad i weld beth mae’r weithdrefn yn ei ofyn.</translation>
    </message>
    <message>
        <source>Choose a date.</source>
        <translation>Dewiswch ddyddiad.</translation>
    </message>
    <message>
        <source>Enter the time it begins.</source>
        <translation>Rhowch yr amser y mae’n dechrau.</translation>
    </message>
    <message>
        <source>Write the reason; it goes into the record.</source>
        <translation>Ysgrifennwch y rheswm; bydd yn mynd i’r cofnod.</translation>
    </message>
    <message>
        <source>Move the date</source>
        <translation>Symud y dyddiad</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>Gosod y dyddiad</translation>
    </message>
    <message>
        <source>Use this date</source>
        <translation>Defnyddio’r dyddiad hwn</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Dyddiad</translation>
    </message>
    <message>
        <source>Be&amp;gins at</source>
        <translation>De&amp;chrau am</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lleoliad</translation>
    </message>
    <message>
        <source>What the procedure asks</source>
        <translation>Beth mae’r weithdrefn yn ei ofyn</translation>
    </message>
    <message>
        <source>Why so late?</source>
        <translation>Pam mor hwyr?</translation>
    </message>
    <message>
        <source>You can go on; the reason will be in the record.</source>
        <translation>Gallwch fynd ymlaen; bydd y rheswm yn y cofnod.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::DayCard</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>dim amser eto</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, heddiw</translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>dim i&apos;w wneud</numerusform>
            <numerusform>1 i&apos;w wneud</numerusform>
            <numerusform>%n i&apos;w gwneud</numerusform>
            <numerusform>%n i&apos;w gwneud</numerusform>
            <numerusform>%n i&apos;w gwneud</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>dim i&apos;w wneud</translation>
    </message>
    <message>
        <source>No conference</source>
        <translation>Dim cynhadledd</translation>
    </message>
    <message>
        <source>Conferences</source>
        <translation>Cynadleddau</translation>
    </message>
    <message>
        <source>Conferences %1</source>
        <extracomment>a day: &quot;on Tuesday 24 November 2026&quot;, in Welsh &quot;ddydd Mawrth …&quot;</extracomment>
        <translation>Cynadleddau %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a day of the week and of the month: &quot;Mon 23&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>cadair::ui::DayModel</name>
    <message>
        <source>Closed</source>
        <translation>Ar gau</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>Hwyr</numerusform>
            <numerusform>1 diwrnod hwyr</numerusform>
            <numerusform>%n diwrnod hwyr</numerusform>
            <numerusform>%n diwrnod hwyr</numerusform>
            <numerusform>%n diwrnod hwyr</numerusform>
        </translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>Notice short</source>
        <translation>Rhybudd byr</translation>
    </message>
    <message>
        <source>Chair busy</source>
        <translation>Cadeirydd yn brysur</translation>
    </message>
    <message>
        <source>Room taken</source>
        <translation>Ystafell yn llawn</translation>
    </message>
    <message>
        <source>All met</source>
        <translation>Mewn pryd</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>limits met</source>
        <translation>o fewn y terfynau</translation>
    </message>
    <message>
        <source>latest day</source>
        <translation>diwrnod olaf</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to spare</source>
        <translation>
            <numerusform>diwrnod olaf</numerusform>
            <numerusform>1 diwrnod wrth gefn</numerusform>
            <numerusform>%n diwrnod wrth gefn</numerusform>
            <numerusform>%n diwrnod wrth gefn</numerusform>
            <numerusform>%n diwrnod wrth gefn</numerusform>
        </translation>
    </message>
    <message>
        <source>proposed day %1</source>
        <translation>diwrnod a gynigir, %1</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>wedi&apos;i ddewis</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Saturday&apos;s and Sunday&apos;s day of the month</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Sa Su</source>
        <translation>Sad Sul</translation>
    </message>
    <message>
        <source>%1 of %2 days</source>
        <translation>%1 o %2 ddiwrnod</translation>
    </message>
</context>
<context>
    <name>cadair::ui::DayRuler</name>
    <message>
        <source>Counted from %1 to %2; %3 is day %4</source>
        <translation>Cyfrif o %1 hyd at %2; diwrnod %4 yw %3</translation>
    </message>
    <message>
        <source>day 0</source>
        <translation>diwrnod 0</translation>
    </message>
    <message>
        <source>%1 is day %2</source>
        <extracomment>a date and its number in a count</extracomment>
        <translation>Diwrnod %2: %1</translation>
    </message>
</context>
<context>
    <name>cadair::ui::DecisionForm</name>
    <message>
        <source>Nothing can be decided for %1 now. %2</source>
        <translation>Ni ellir penderfynu dim ar gyfer %1 nawr. %2</translation>
    </message>
    <message>
        <source>Cannot be decided now: %1. %2</source>
        <translation>Ni ellir penderfynu hyn nawr: %1. %2</translation>
    </message>
    <message>
        <source>Outcome for %1</source>
        <translation>Canlyniad: %1</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categori</translation>
    </message>
    <message>
        <source>How it was reached</source>
        <translation>Sut y’i cyrhaeddwyd</translation>
    </message>
    <message>
        <source>Why this category</source>
        <translation>Pam y categori hwn</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Un arall</translation>
    </message>
    <message>
        <source>Another category, with a reason</source>
        <translation>Categori arall, gyda rheswm</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewiswch…</translation>
    </message>
    <message>
        <source>Second category</source>
        <translation>Ail gategori</translation>
    </message>
    <message>
        <source>Reasons, in plain words</source>
        <translation>Rhesymau, mewn geiriau plaen</translation>
    </message>
    <message>
        <source>Reasons for %1, in plain words: the letter will give them</source>
        <translation>Rhesymau ar gyfer %1, mewn geiriau plaen: bydd y llythyr yn eu rhoi</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>how a decision was reached, and the word &quot;Local&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>cadair::ui::DecisionPage</name>
    <message>
        <source>First 1, 2 or 3, then the reason. Nothing is chosen before it is asked.</source>
        <translation>Yn gyntaf 1, 2 neu 3, yna’r rheswm. Ni ddewisir dim cyn gofyn.</translation>
    </message>
    <message>
        <source>Reason of %1</source>
        <translation>Rheswm: %1</translation>
    </message>
    <message>
        <source>Choose the outcome first.</source>
        <translation>Dewiswch y canlyniad yn gyntaf.</translation>
    </message>
    <message>
        <source>Say how it was reached first.</source>
        <translation>Dywedwch sut y’i cyrhaeddwyd yn gyntaf.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a child and the child&apos;s words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Heard, not counted</source>
        <translation>Clywyd, heb ei gyfrif</translation>
    </message>
    <message>
        <source>Views, in order</source>
        <translation>Barn pob un, yn ei thro</translation>
    </message>
    <message>
        <source>1 likely, 2 not likely, 3 no view, 0 not asked. Enter or F2: the reason.</source>
        <translation>1 tebygol, 2 annhebygol, 3 dim barn, 0 heb ofyn. Enter neu F2: y rheswm.</translation>
    </message>
    <message>
        <source>No practitioner has come yet, so there is nobody to ask.</source>
        <translation>Nid oes ymarferydd wedi dod eto, felly nid oes neb i ofyn iddo.</translation>
    </message>
    <message>
        <source>Record dissent…</source>
        <translation>Cofnodi anghytundeb…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Cywiro…</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Ei adael fel y mae</translation>
    </message>
    <message>
        <source>Correct for %1…</source>
        <translation>Cywiro: %1…</translation>
    </message>
    <message>
        <source>Confirm for %1…</source>
        <translation>Cadarnhau: %1…</translation>
    </message>
    <message>
        <source>Decided for %1: %2</source>
        <translation>Penderfynwyd ar gyfer %1: %2</translation>
    </message>
    <message>
        <source>%1, at %2 by %3</source>
        <translation>%1, am %2 gan %3</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>Cywirwyd: %1</translation>
    </message>
    <message>
        <source>Nothing was decided for %1.</source>
        <translation>Ni phenderfynwyd dim ar gyfer %1.</translation>
    </message>
    <message>
        <source>Dissent: %1. %2</source>
        <translation>Anghytundeb: %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n not asked yet</source>
        <translation>
            <numerusform>Gofynnwyd i bawb</numerusform>
            <numerusform>Heb ofyn i %n eto</numerusform>
            <numerusform>Heb ofyn i %n eto</numerusform>
            <numerusform>Heb ofyn i %n eto</numerusform>
            <numerusform>Heb ofyn i %n eto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::DecisionsPane</name>
    <message>
        <source>Dissent: %1, %2, read back</source>
        <extracomment>%1: who disagreed, %2: when</extracomment>
        <translation>Anghytundeb: %1, %2, wedi’i ddarllen yn ôl</translation>
    </message>
    <message>
        <source>Dissent: %1, %2</source>
        <translation>Anghytundeb: %1, %2</translation>
    </message>
    <message>
        <source>Corrected on %1 at %2</source>
        <translation>Cywirwyd %1 am %2</translation>
    </message>
    <message>
        <source>Before: %1. %2</source>
        <extracomment>an earlier decision: its outcome and its reasons</extracomment>
        <translation>Cyn hynny: %1. %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a child and what was decided for that child</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not decided</source>
        <translation>%1: heb benderfynu</translation>
    </message>
    <message>
        <source>Correct the reasons…</source>
        <translation>Cywiro’r rhesymau…</translation>
    </message>
    <message>
        <source>Correct the reasons for %1</source>
        <extracomment>%1: a child</extracomment>
        <translation>Cywiro’r rhesymau: %1</translation>
    </message>
    <message>
        <source>Categories, the first is the main one</source>
        <translation>Categorïau, y cyntaf yw’r prif un</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categori</translation>
    </message>
    <message>
        <source>Why more than one category</source>
        <translation>Pam mwy nag un categori</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Rhesymau</translation>
    </message>
    <message>
        <source>How it was reached</source>
        <extracomment>how a decision was reached, who confirmed it, the day and the time</extracomment>
        <translation>Sut y’i gwnaed</translation>
    </message>
    <message>
        <source>%1. Confirmed by %2 on %3 at %4.</source>
        <translation>%1. Cadarnhawyd gan %2, %3 am %4.</translation>
    </message>
    <message>
        <source>This conference was called off.</source>
        <translation>Cafodd y gynhadledd hon ei chanslo.</translation>
    </message>
    <message>
        <source>This conference did not go ahead.</source>
        <translation>Nid aeth y gynhadledd hon yn ei blaen.</translation>
    </message>
    <message>
        <source>This conference was broken off, part heard. It goes on in Live.</source>
        <translation>Torrwyd y gynhadledd hon ar ei hanner. Mae’n mynd ymlaen o dan Cynnal.</translation>
    </message>
    <message>
        <source>This conference has not ended yet. Letters and minutes come here when it has.</source>
        <translation>Nid yw’r gynhadledd hon wedi dod i ben eto. Daw’r llythyrau a’r cofnodion yma wedyn.</translation>
    </message>
    <message>
        <source>Why (%1, %2)</source>
        <extracomment>%1: who, %2: day and time</extracomment>
        <translation>Pam (%1, %2)</translation>
    </message>
    <message>
        <source>Decisions as recorded</source>
        <translation>Penderfyniadau fel y’u cofnodwyd</translation>
    </message>
    <message>
        <source>corrected, never undone</source>
        <translation>cânt eu cywiro, byth eu dadwneud</translation>
    </message>
</context>
<context>
    <name>cadair::ui::DissentSheet</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose who dissents first.</source>
        <translation>Dewiswch pwy sy’n anghytuno yn gyntaf.</translation>
    </message>
    <message>
        <source>Write down the reason in their own words first.</source>
        <translation>Ysgrifennwch y rheswm yn ei eiriau ei hun yn gyntaf.</translation>
    </message>
    <message>
        <source>Dissent from the decision for %1</source>
        <translation>Anghytundeb â’r penderfyniad ar gyfer %1</translation>
    </message>
    <message>
        <source>It is kept beside the decision and goes wherever the decision goes.</source>
        <translation>Fe’i cedwir wrth ochr y penderfyniad ac mae’n mynd i ble bynnag yr â’r penderfyniad.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewiswch…</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Yn ei eiriau ei hun</translation>
    </message>
    <message>
        <source>Read back to them</source>
        <translation>Wedi’i ddarllen yn ôl</translation>
    </message>
    <message>
        <source>Record the dissent</source>
        <translation>Cofnodi’r anghytundeb</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nid nawr</translation>
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
    <name>cadair::ui::EditPersonForm</name>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Keep the changes</source>
        <translation>Cadw’r newidiadau</translation>
    </message>
</context>
<context>
    <name>cadair::ui::FamilyStep</name>
    <message>
        <source>unborn child</source>
        <translation>plentyn yn y groth</translation>
    </message>
    <message>
        <source>no children yet</source>
        <translation>dim plant eto</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Plentyn</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ganwyd</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ieithoedd</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Oedolyn</translation>
    </message>
    <message>
        <source>Parental responsibility</source>
        <translation>Cyfrifoldeb rhiant</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Teulu</translation>
    </message>
    <message>
        <source>No child is ticked yet</source>
        <translation>Nid oes plentyn wedi&apos;i dicio eto</translation>
    </message>
    <message>
        <source>Plan for %1 since</source>
        <translation>Cynllun i %1 ers</translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>enw arferol: %1</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>disgwylir</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>heb ofyn</translation>
    </message>
    <message>
        <source>papers: %1</source>
        <translation>papurau: %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Newid…</translation>
    </message>
    <message>
        <source>%1, the conference is about this child</source>
        <translation>%1, mae&apos;r gynhadledd am y plentyn hwn</translation>
    </message>
    <message>
        <source>%1, the conference is not about this child</source>
        <translation>%1, nid yw&apos;r gynhadledd am y plentyn hwn</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nac oes</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oes</translation>
    </message>
    <message>
        <source>No address</source>
        <translation>Dim cyfeiriad</translation>
    </message>
    <message>
        <source>Which family?</source>
        <translation>Pa deulu?</translation>
    </message>
    <message>
        <source>Name of a child or an adult</source>
        <translation>Enw plentyn neu oedolyn</translation>
    </message>
    <message>
        <source>Find a family by the name of a child or an adult</source>
        <translation>Canfod teulu yn ôl enw plentyn neu oedolyn</translation>
    </message>
    <message>
        <source>Families</source>
        <translation>Teuluoedd</translation>
    </message>
    <message>
        <source>Write the family’s name above, then add it.</source>
        <translation>Ysgrifennwch enw&apos;r teulu uchod, yna&apos;i ychwanegu.</translation>
    </message>
    <message>
        <source>No one called “%1”. Check the spelling, or add the family.</source>
        <translation>Neb o&apos;r enw “%1”. Gwiriwch y sillafu, neu ychwanegwch y teulu.</translation>
    </message>
    <message>
        <source>No families yet. Write the name above, then add it.</source>
        <translation>Dim teuluoedd eto. Ysgrifennwch yr enw uchod, yna&apos;i ychwanegu.</translation>
    </message>
    <message>
        <source>Add a family…</source>
        <translation>Ychwanegu teulu…</translation>
    </message>
    <message>
        <source>Add the %1 family…</source>
        <translation>Ychwanegu teulu %1…</translation>
    </message>
    <message>
        <source>Choose a family on the left, or add one. Its children and adults are then shown here.</source>
        <translation>Dewiswch deulu ar y chwith, neu ychwanegwch un. Dangosir ei blant a&apos;i oedolion yma wedyn.</translation>
    </message>
    <message>
        <source>A child of the %1 family</source>
        <translation>Plentyn o deulu %1</translation>
    </message>
    <message>
        <source>An adult of the %1 family</source>
        <translation>Oedolyn o deulu %1</translation>
    </message>
    <message>
        <source>%1 family</source>
        <translation>Teulu %1</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>Y teulu</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Plant</translation>
    </message>
    <message>
        <source>Space ticks whom the conference is about: each child is decided apart.</source>
        <translation>Mae&apos;r bylchwr yn ticio am bwy mae&apos;r gynhadledd: penderfynir ar bob plentyn ar wahân.</translation>
    </message>
    <message>
        <source>A conference is about one child at least.</source>
        <translation>Mae cynhadledd am o leiaf un plentyn.</translation>
    </message>
    <message>
        <source>Add a child…</source>
        <translation>Ychwanegu plentyn…</translation>
    </message>
    <message>
        <source>Parents, carers and family</source>
        <translation>Rhieni, gofalwyr a theulu</translation>
    </message>
    <message>
        <source>They are invited with the conference.</source>
        <translation>Fe&apos;u gwahoddir gyda&apos;r gynhadledd.</translation>
    </message>
    <message>
        <source>Add an adult…</source>
        <translation>Ychwanegu oedolyn…</translation>
    </message>
    <message>
        <source>Children of the family</source>
        <translation>Plant y teulu</translation>
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
    <name>cadair::ui::FinishModel</name>
    <message>
        <source>Decisions recorded</source>
        <translation>Penderfyniadau wedi’u cofnodi</translation>
    </message>
    <message>
        <source>A decision is open</source>
        <translation>Mae penderfyniad ar ôl</translation>
    </message>
    <message>
        <source>Decision letters issued</source>
        <translation>Llythyrau penderfyniad wedi’u hanfon</translation>
    </message>
    <message>
        <source>Decision letters</source>
        <translation>Llythyrau penderfyniad</translation>
    </message>
    <message>
        <source>Minutes issued</source>
        <translation>Cofnodion wedi’u hanfon</translation>
    </message>
    <message>
        <source>Minutes: to be issued</source>
        <translation>Cofnodion: i’w hanfon</translation>
    </message>
    <message>
        <source>Minutes: to be approved</source>
        <translation>Cofnodion: i’w cymeradwyo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a day and a time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>erbyn heddiw</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>roedd i fod erbyn %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>erbyn %1</translation>
    </message>
    <message>
        <source>%1 of %2 issued</source>
        <translation>%1 o %2 wedi’u hanfon</translation>
    </message>
    <message>
        <source>What the procedures ask</source>
        <translation>Gofynion y gweithdrefnau</translation>
    </message>
    <message>
        <source>%1 of %2 gone through</source>
        <extracomment>lines of the checklists that are answered, of how many</extracomment>
        <translation>Aed drwy %1 o %2</translation>
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
    <name>cadair::ui::ForecastModel</name>
    <message>
        <source>Agencies this place calls key</source>
        <translation>Yr asiantaethau allweddol yma</translation>
    </message>
    <message>
        <source>All expected</source>
        <translation>Disgwylir pob un</translation>
    </message>
    <message>
        <source>Not all expected</source>
        <translation>Ni ddisgwylir pob un</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Heb ofyn eto</translation>
    </message>
    <message>
        <source>Wishes to come</source>
        <translation>Yn dymuno dod</translation>
    </message>
    <message>
        <source>Does not wish to come</source>
        <translation>Ddim yn dymuno dod</translation>
    </message>
    <message>
        <source>Quorum, child by child</source>
        <translation>Cworwm, fesul plentyn</translation>
    </message>
    <message>
        <source>Comes, but does not count</source>
        <translation>Yn dod, ond heb gyfrif</translation>
    </message>
    <message>
        <source>Key agencies</source>
        <translation>Asiantaethau allweddol</translation>
    </message>
    <message>
        <source>Each child’s own part</source>
        <translation>Rhan pob plentyn</translation>
    </message>
    <message>
        <source>If all come who have not declined</source>
        <translation>Os daw pawb sydd heb wrthod</translation>
    </message>
    <message>
        <source>So far: who said yes</source>
        <translation>Hyd yma: pwy sydd wedi cytuno</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ForecastPane</name>
    <message>
        <source>What to expect</source>
        <translation>Beth i’w ddisgwyl</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Yn ôl i’r rhestr</translation>
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
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Left %1</source>
        <translation>Gadawodd %1</translation>
    </message>
    <message>
        <source>%1, expected</source>
        <translation>%1, disgwylir</translation>
    </message>
    <message>
        <source>%1, apologies</source>
        <translation>%1, ymddiheuriadau</translation>
    </message>
    <message>
        <source>%1, report only</source>
        <translation>%1, adroddiad yn unig</translation>
    </message>
    <message>
        <source>%1, %2, present since %3</source>
        <translation>%1, %2, yn bresennol ers %3</translation>
    </message>
    <message>
        <source>%1, %2, left at %3</source>
        <translation>%1, %2, gadawodd am %3</translation>
    </message>
    <message>
        <source>%1, %2, not here yet</source>
        <translation>%1, %2, heb gyrraedd eto</translation>
    </message>
    <message>
        <source>%1, %2, sent apologies</source>
        <translation>%1, %2, anfonodd ymddiheuriadau</translation>
    </message>
    <message>
        <source>%1, %2, gives a report only</source>
        <translation>%1, %2, yn rhoi adroddiad yn unig</translation>
    </message>
    <message>
        <source>Out, %1</source>
        <extracomment>out of the room, and since when</extracomment>
        <translation>Allan, %1</translation>
    </message>
    <message>
        <source>%1, %2, out of the room since %3</source>
        <translation>%1, %2, allan o&apos;r ystafell ers %3</translation>
    </message>
</context>
<context>
    <name>cadair::ui::HereNow</name>
    <message>
        <source>Here now</source>
        <translation>Yma nawr</translation>
    </message>
    <message>
        <source>Who was here</source>
        <translation>Pwy oedd yma</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Cyrraedd</translation>
    </message>
    <message>
        <source>Somebody has arrived (+)</source>
        <translation>Mae rhywun wedi cyrraedd (+)</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gadael</translation>
    </message>
    <message>
        <source>The person marked in the list has left (−)</source>
        <translation>Mae’r person a farciwyd yn y rhestr wedi gadael (−)</translation>
    </message>
    <message>
        <source>Mark all who said they would come</source>
        <translation>Nodi pawb a ddywedodd y deuent</translation>
    </message>
    <message>
        <source>Space: here from the beginning. Plus: arrived now. Minus: left now. Enter: how and when.</source>
        <translation>Bylchwr: yma o’r dechrau. Plws: cyrhaeddodd nawr. Minws: gadawodd nawr. Enter: sut a phryd.</translation>
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
    <name>cadair::ui::KindStep</name>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>The limit passed on %1</source>
        <translation>Aeth y terfyn heibio: %1</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Erbyn %1</translation>
    </message>
    <message>
        <source>No limit runs yet</source>
        <translation>Nid oes terfyn yn rhedeg eto</translation>
    </message>
    <message>
        <source>No time is given</source>
        <translation>Ni roddir amser</translation>
    </message>
    <message>
        <source>Counted from the conference before this one, once the children are chosen</source>
        <translation>Cyfrifir o&apos;r gynhadledd flaenorol, ar ôl dewis y plant</translation>
    </message>
    <message>
        <source>Nothing is counted yet</source>
        <translation>Ni chyfrifir dim eto</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Yr hyn y gofynnir amdano</translation>
    </message>
    <message>
        <source>What the procedures ask</source>
        <translation>Gofynion y gweithdrefnau</translation>
    </message>
    <message>
        <source>Local procedures</source>
        <translation>Gweithdrefnau lleol</translation>
    </message>
    <message>
        <source>Enquiries were begun there</source>
        <translation>Dechreuwyd ymholiadau yno</translation>
    </message>
    <message>
        <source>Another date that counts</source>
        <translation>Dyddiad arall sy&apos;n cyfrif</translation>
    </message>
    <message>
        <source>Why it is called</source>
        <translation>Pam y&apos;i gelwir</translation>
    </message>
    <message>
        <source>In plain words: the invitations give it.</source>
        <translation>Mewn geiriau plaen: bydd yn y gwahoddiadau.</translation>
    </message>
    <message>
        <source>Initial</source>
        <translation>Cychwynnol</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Adolygu</translation>
    </message>
    <message>
        <source>Pre-birth</source>
        <translation>Cyn geni</translation>
    </message>
    <message>
        <source>Transfer in</source>
        <translation>Trosglwyddo i mewn</translation>
    </message>
    <message>
        <source>These procedures have no agenda for this kind of conference.</source>
        <translation>Nid oes gan y gweithdrefnau hyn agenda i&apos;r math hwn o gynhadledd.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>how a limit is counted, and the word &quot;Local&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>cadair::ui::LanguageBox</name>
    <message>
        <source>Not asked yet</source>
        <translation>Heb ofyn eto</translation>
    </message>
</context>
<context>
    <name>cadair::ui::LetterCard</name>
    <message>
        <source>Not asked yet, so it is in English. Choose the language as soon as you have asked.</source>
        <translation>Heb ofyn eto, felly mae’n Saesneg. Dewiswch yr iaith cyn gynted ag y byddwch wedi gofyn.</translation>
    </message>
    <message>
        <source>The language this person asked for.</source>
        <translation>Yr iaith y gofynnodd y person hwn amdani.</translation>
    </message>
    <message>
        <source>Asked for: %1. The copy is in English; somebody has to translate or explain it.</source>
        <extracomment>the name of a third language</extracomment>
        <translation>Gofynnwyd am: %1. Mae’r copi’n Saesneg; rhaid i rywun ei gyfieithu neu ei esbonio.</translation>
    </message>
    <message>
        <source>The procedure says this person gets it.</source>
        <translation>Mae’r weithdrefn yn dweud bod y person hwn yn ei gael.</translation>
    </message>
    <message>
        <source>The procedure does not say who gets it; this is the unit’s own practice.</source>
        <translation>Nid yw’r weithdrefn yn dweud pwy sy’n ei gael; dyma arfer yr uned.</translation>
    </message>
    <message>
        <source>Nothing goes to this person until the chair has said so.</source>
        <translation>Nid oes dim yn mynd at y person hwn nes i’r cadeirydd ddweud.</translation>
    </message>
    <message>
        <source>Issued on %1 at %2, copy %3.</source>
        <translation>Anfonwyd %1 am %2, copi %3.</translation>
    </message>
    <message>
        <source>The text is frozen: printing it again gives the identical letter.</source>
        <translation>Mae’r testun wedi’i rewi: bydd ei argraffu eto’n rhoi’r un llythyr yn union.</translation>
    </message>
    <message>
        <source>Every field has a value.</source>
        <translation>Mae gwerth ym mhob maes.</translation>
    </message>
    <message>
        <source>This letter</source>
        <translation>Y llythyr hwn</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Iaith</translation>
    </message>
    <message>
        <source>The letter in Welsh</source>
        <translation>Y llythyr yn Gymraeg</translation>
    </message>
    <message>
        <source>The letter in English</source>
        <translation>Y llythyr yn Saesneg</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>Maint y print</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <extracomment>a type size in points</extracomment>
        <translation>%1 pwynt</translation>
    </message>
    <message>
        <source>12 points</source>
        <translation>12 pwynt</translation>
    </message>
    <message>
        <source>14 points</source>
        <translation>14 pwynt</translation>
    </message>
    <message>
        <source>18 points</source>
        <translation>18 pwynt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Wedi’i wirio</translation>
    </message>
    <message>
        <source>Take the chair’s yes back</source>
        <translation>Tynnu cytundeb y cadeirydd yn ôl</translation>
    </message>
    <message>
        <source>The chair says yes</source>
        <translation>Mae’r cadeirydd yn cytuno</translation>
    </message>
    <message>
        <source>Add what is missing…</source>
        <translation>Ychwanegu’r hyn sydd ar goll…</translation>
    </message>
</context>
<context>
    <name>cadair::ui::LettersPane</name>
    <message>
        <source>Making PDF files: %1 of %2.</source>
        <translation>Wrthi’n gwneud ffeiliau PDF: %1 o %2.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopio</translation>
    </message>
    <message>
        <source>Not every file could be written: %1 of %2 are in the folder. Nothing in the casebook has changed. Choose another folder, or make room.</source>
        <translation>Ni ellid ysgrifennu pob ffeil: mae %1 o %2 yn y ffolder. Nid oes dim yn y llyfr achosion wedi newid. Dewiswch ffolder arall, neu gwnewch le.</translation>
    </message>
    <message numerus="yes">
        <source>%n PDF file(s) written. Nobody else on this computer can read them.</source>
        <translation>
            <numerusform>Dim ffeiliau PDF wedi’u hysgrifennu.</numerusform>
            <numerusform>1 ffeil PDF wedi’i hysgrifennu. Ni all neb arall ar y cyfrifiadur hwn ei darllen.</numerusform>
            <numerusform>%n o ffeiliau PDF wedi’u hysgrifennu. Ni all neb arall ar y cyfrifiadur hwn eu darllen.</numerusform>
            <numerusform>%n o ffeiliau PDF wedi’u hysgrifennu. Ni all neb arall ar y cyfrifiadur hwn eu darllen.</numerusform>
            <numerusform>%n o ffeiliau PDF wedi’u hysgrifennu. Ni all neb arall ar y cyfrifiadur hwn eu darllen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1’s waits: something is missing</source>
        <translation>Mae un %1 yn aros: mae rhywbeth ar goll</translation>
    </message>
    <message>
        <source>%1’s waits for the chair</source>
        <translation>Mae un %1 yn aros am y cadeirydd</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) wait</source>
        <translation>
            <numerusform>Nid oes llythyr yn aros</numerusform>
            <numerusform>Mae 1 llythyr yn aros</numerusform>
            <numerusform>Mae %n o lythyrau’n aros</numerusform>
            <numerusform>Mae %n o lythyrau’n aros</numerusform>
            <numerusform>Mae %n o lythyrau’n aros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) issued and kept as they are.</source>
        <translation>
            <numerusform>Dim llythyrau wedi’u hanfon.</numerusform>
            <numerusform>Anfonwyd 1 llythyr a’i gadw fel y mae.</numerusform>
            <numerusform>Anfonwyd %n o lythyrau a’u cadw fel y maent.</numerusform>
            <numerusform>Anfonwyd %n o lythyrau a’u cadw fel y maent.</numerusform>
            <numerusform>Anfonwyd %n o lythyrau a’u cadw fel y maent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Argraffu…</translation>
    </message>
    <message>
        <source>Save PDFs…</source>
        <translation>Cadw PDF…</translation>
    </message>
    <message>
        <source>Where shall the PDF files go?</source>
        <translation>I ble y dylai’r ffeiliau PDF fynd?</translation>
    </message>
    <message>
        <source>Save here</source>
        <translation>Cadw yma</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>The printer took %1 of %2. The letters are safe in the casebook. Look at the printer and print again.</source>
        <translation>Cymerodd yr argraffydd %1 o %2. Mae’r llythyrau’n ddiogel yn y llyfr achosion. Edrychwch ar yr argraffydd ac argraffwch eto.</translation>
    </message>
    <message>
        <source>No letter</source>
        <translation>Dim llythyr</translation>
    </message>
    <message>
        <source>Letter %1 of %2</source>
        <translation>Llythyr %1 o %2</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Derbynwyr</translation>
    </message>
    <message>
        <source>Space: leave this letter out, or take it in. Enter: read it, or enter what is missing.</source>
        <translation>Bylchwr: gadael y llythyr hwn allan, neu ei gynnwys. Enter: ei ddarllen, neu roi’r hyn sydd ar goll.</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>tudalen %1 o %2</translation>
    </message>
    <message>
        <source>Previous letter</source>
        <translation>Y llythyr blaenorol</translation>
    </message>
    <message>
        <source>Next letter</source>
        <translation>Y llythyr nesaf</translation>
    </message>
    <message>
        <source>There is nobody to write to yet.</source>
        <translation>Nid oes neb i ysgrifennu ato eto.</translation>
    </message>
    <message>
        <source>Nothing goes to this person until the chair has said so.</source>
        <translation>Nid oes dim yn mynd at y person hwn nes i’r cadeirydd ddweud.</translation>
    </message>
    <message>
        <source>Save drafts as PDF…</source>
        <translation>Cadw drafftiau’n PDF…</translation>
    </message>
    <message>
        <source>Print drafts…</source>
        <translation>Argraffu drafftiau…</translation>
    </message>
    <message>
        <source>No copy</source>
        <translation>Dim copi</translation>
    </message>
    <message>
        <source>Copy %1 of %2</source>
        <translation>Copi %1 o %2</translation>
    </message>
</context>
<context>
    <name>cadair::ui::LimitWords</name>
    <message>
        <source>Hide the rule</source>
        <translation>Cuddio&apos;r rheol</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pam?</translation>
    </message>
    <message>
        <source>%1
%2 (%3)</source>
        <extracomment>the text of a rule, where it stands, its number</extracomment>
        <translation>%1
%2 (%3)</translation>
    </message>
    <message>
        <source>Open in Procedures</source>
        <translation>Agor yn y Gweithdrefnau</translation>
    </message>
</context>
<context>
    <name>cadair::ui::LinePage</name>
    <message>
        <source>Write the answer first; it goes into the record.</source>
        <translation>Ysgrifennwch yr ateb yn gyntaf; mae’n mynd i’r cofnod.</translation>
    </message>
    <message>
        <source>Write first why it does not apply; it goes into the record.</source>
        <translation>Ysgrifennwch yn gyntaf pam nad yw’n berthnasol; mae’n mynd i’r cofnod.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Heb ei ateb eto</translation>
    </message>
    <message>
        <source>In words, where words are needed</source>
        <translation>Mewn geiriau, lle bo angen geiriau</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Ticio</translation>
    </message>
    <message>
        <source>Keep the answer</source>
        <translation>Cadw’r ateb</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Ddim yn berthnasol</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Tynnu’n ôl</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Yn ôl i’r rhestr</translation>
    </message>
    <message>
        <source>Why? What the procedure says</source>
        <translation>Pam? Yr hyn y mae’r weithdrefn yn ei ddweud</translation>
    </message>
</context>
<context>
    <name>cadair::ui::LivePart</name>
    <message>
        <source>+%1 min</source>
        <translation>+%1 mun</translation>
    </message>
    <message>
        <source>The conference is not in session.</source>
        <translation>Nid yw’r gynhadledd yn cael ei chynnal nawr.</translation>
    </message>
    <message>
        <source>&amp;Next item</source>
        <translation>Eitem &amp;nesaf</translation>
    </message>
    <message>
        <source>This is the last item.</source>
        <translation>Dyma’r eitem olaf.</translation>
    </message>
    <message>
        <source>Pre&amp;vious item</source>
        <translation>Eitem &amp;flaenorol</translation>
    </message>
    <message>
        <source>&amp;Break, or go on</source>
        <translation>&amp;Egwyl, neu fynd ymlaen</translation>
    </message>
    <message>
        <source>N&amp;otes or decision</source>
        <translation>N&amp;odiadau neu benderfyniad</translation>
    </message>
    <message>
        <source>Next &amp;child</source>
        <translation>Plentyn ne&amp;saf</translation>
    </message>
    <message>
        <source>P&amp;revious child</source>
        <translation>Plentyn &amp;blaenorol</translation>
    </message>
    <message>
        <source>So&amp;mebody has arrived…</source>
        <translation>&amp;Mae rhywun wedi cyrraedd…</translation>
    </message>
    <message>
        <source>Record &amp;dissent…</source>
        <translation>Cofnodi &amp;anghytundeb…</translation>
    </message>
    <message>
        <source>&amp;What can I do without a quorum?</source>
        <translation>Be&amp;th alla i ei wneud heb gworwm?</translation>
    </message>
    <message>
        <source>Every child has a quorum.</source>
        <translation>Mae cworwm ar gyfer pob plentyn.</translation>
    </message>
    <message>
        <source>Put in the &amp;time</source>
        <translation>Rhoi’r am&amp;ser i mewn</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Dim i’w ddadwneud.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Dim i’w ailwneud.</translation>
    </message>
    <message>
        <source>%1 has taken half the time. Summarise the rest?</source>
        <translation>Mae %1 wedi cymryd hanner yr amser. Crynhoi’r gweddill?</translation>
    </message>
    <message>
        <source>%1 for %2. What was decided before stands.</source>
        <extracomment>&quot;Quorum lost at 11:02&quot; and the child</extracomment>
        <translation>%1 ar gyfer %2. Mae’r hyn a benderfynwyd cynt yn sefyll.</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>Beth alla i ei wneud?</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Pawb</translation>
    </message>
    <message>
        <source>All children</source>
        <translation>Pob plentyn</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>Nodiadau %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnod</translation>
    </message>
    <message>
        <source>Clo&amp;se the conference…</source>
        <translation>Cau’r &amp;gynhadledd…</translation>
    </message>
    <message>
        <source>Checklist %1 of %2</source>
        <extracomment>lines of the checklist that are answered at this moment of the meeting, of how many</extracomment>
        <translation>Rhestr wirio %1 o %2</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Rhestr wirio</translation>
    </message>
    <message>
        <source>Chec&amp;klist</source>
        <translation>Rhestr wi&amp;rio</translation>
    </message>
    <message>
        <source>%1 was asked for another item only, and is still marked as here.</source>
        <translation>Gofynnwyd i %1 ddod ar gyfer eitem arall yn unig, ac mae&apos;n dal wedi&apos;i nodi&apos;n bresennol.</translation>
    </message>
    <message>
        <source>%1 is asked for this item, and is not marked as here.</source>
        <translation>Gofynnwyd i %1 ddod ar gyfer yr eitem hon, ac nid yw wedi&apos;i nodi&apos;n bresennol.</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Wedi gadael</translation>
    </message>
    <message>
        <source>Is here</source>
        <translation>Yn bresennol</translation>
    </message>
    <message>
        <source>%1 has been out of the room since %2. What is written now is left out of that person&apos;s copy.</source>
        <translation>Mae %1 allan o&apos;r ystafell ers %2. Ni fydd yr hyn a ysgrifennir nawr yng nghopi&apos;r person hwnnw.</translation>
    </message>
    <message>
        <source>Out of the room: %1. What is written now is left out of their copies.</source>
        <translation>Mae&apos;r rhain allan o&apos;r ystafell: %1. Ni fydd yr hyn a ysgrifennir nawr yn eu copïau nhw.</translation>
    </message>
    <message>
        <source>Back in the room  %1</source>
        <translation>Yn ôl yn yr ystafell  %1</translation>
    </message>
    <message>
        <source>Out of the room…</source>
        <translation>Allan o&apos;r ystafell…</translation>
    </message>
    <message>
        <source>Back in the room</source>
        <translation>Yn ôl yn yr ystafell</translation>
    </message>
    <message>
        <source>Somebody else goes out…</source>
        <translation>Rhywun arall yn mynd allan…</translation>
    </message>
    <message>
        <source>Nobody is out of the room.</source>
        <translation>Nid oes neb allan o&apos;r ystafell.</translation>
    </message>
    <message>
        <source>Police leave after their information</source>
        <translation>Yr heddlu&apos;n gadael ar ôl rhoi gwybodaeth</translation>
    </message>
    <message>
        <source>No police officer is in the room.</source>
        <translation>Nid oes swyddog heddlu yn yr ystafell.</translation>
    </message>
    <message>
        <source>Here for this item only…</source>
        <translation>Yma ar gyfer yr eitem hon yn unig…</translation>
    </message>
    <message>
        <source>No item has been taken up yet</source>
        <translation>Nid oes eitem wedi&apos;i dechrau eto</translation>
    </message>
    <message>
        <source>Who may read this paragraph…</source>
        <translation>Pwy gaiff ddarllen y paragraff hwn…</translation>
    </message>
    <message>
        <source>Open the notes first.</source>
        <translation>Agorwch y nodiadau yn gyntaf.</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Gwirio&apos;r sillafu</translation>
    </message>
</context>
<context>
    <name>cadair::ui::LocalSettings</name>
    <message>
        <source>Give a value.</source>
        <translation>Rhowch werth.</translation>
    </message>
    <message>
        <source>Write an age in whole years, 18 at most.</source>
        <translation>Ysgrifennwch oedran mewn blynyddoedd cyfan, 18 ar y mwyaf.</translation>
    </message>
    <message>
        <source>Write how many groups, as a whole number up to 20.</source>
        <translation>Ysgrifennwch faint o grwpiau, fel rhif cyfan hyd at 20.</translation>
    </message>
    <message>
        <source>Write a whole number up to 400.</source>
        <translation>Ysgrifennwch rif cyfan hyd at 400.</translation>
    </message>
    <message>
        <source>The procedure states %1%2. A local value may only be stricter.</source>
        <extracomment>what the text states, and the number of the rule in brackets</extracomment>
        <translation>Mae&apos;r weithdrefn yn nodi: %1%2. Dim ond gwerth llymach a gaiff fod yn lleol.</translation>
    </message>
    <message>
        <source>The procedure says itself who has this%1.</source>
        <translation>Mae&apos;r weithdrefn ei hun yn dweud pwy sy&apos;n cael hwn%1.</translation>
    </message>
    <message>
        <source>Write who adopted it.</source>
        <translation>Ysgrifennwch pwy a&apos;i mabwysiadodd.</translation>
    </message>
    <message>
        <source>Write why. It will stand beside the value.</source>
        <translation>Ysgrifennwch pam. Bydd yn sefyll wrth ymyl y gwerth.</translation>
    </message>
    <message>
        <source>Give the day it was adopted.</source>
        <translation>Rhowch y diwrnod y mabwysiadwyd ef.</translation>
    </message>
    <message>
        <source>That day is still to come. A value counts once it has been adopted.</source>
        <translation>Nid yw&apos;r diwrnod hwnnw wedi dod eto. Mae gwerth yn cyfrif unwaith y mabwysiadwyd ef.</translation>
    </message>
    <message>
        <source>%1. In its own words: “%2”</source>
        <extracomment>&quot;Not stated&quot;, and the procedure&apos;s own words</extracomment>
        <translation>%1. Yn ei eiriau ei hun: “%2”</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>what the text gives, and what it leaves unclear</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>No rule of the procedure speaks of this.</source>
        <translation>Nid oes yr un rheol yn y weithdrefn yn sôn am hyn.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>who adopted a value, and the day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Further groups</source>
        <translation>&amp;Grwpiau eraill</translation>
    </message>
    <message>
        <source>&amp;From the age of</source>
        <translation>&amp;O oedran</translation>
    </message>
    <message>
        <source>&amp;At least</source>
        <translation>O &amp;leiaf</translation>
    </message>
    <message>
        <source>&amp;Within</source>
        <translation>O &amp;fewn</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Darlleniad</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copi</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Rheol</translation>
    </message>
    <message>
        <source>%1
%2 (%3)</source>
        <extracomment>a rule&apos;s text, where it stands, the rule&apos;s number</extracomment>
        <translation>%1
%2 (%3)</translation>
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
    <name>cadair::ui::NoteWriting</name>
    <message>
        <source>What may be meant</source>
        <translation>Beth a olygir, efallai</translation>
    </message>
    <message>
        <source>What can be put in</source>
        <translation>Beth y gellir ei roi i mewn</translation>
    </message>
    <message>
        <source>Keep “%1”: it is a word</source>
        <translation>Cadw “%1”: gair ydyw</translation>
    </message>
</context>
<context>
    <name>cadair::ui::NotesModel</name>
    <message>
        <source>everybody</source>
        <translation>pawb</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>who wrote it and when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>the kind of a paragraph, whom it is about, and its words</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Not in %1&apos;s copy</source>
        <translation>Nid yng nghopi %1</translation>
    </message>
    <message>
        <source>Not in the copies of %1</source>
        <translation>Nid yng nghopïau %1</translation>
    </message>
    <message>
        <source>Confidential: %1</source>
        <extracomment>why a paragraph is confidential: third party, legal advice, police</extracomment>
        <translation>Cyfrinachol: %1</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Cyfrinachol</translation>
    </message>
</context>
<context>
    <name>cadair::ui::NotesPage</name>
    <message>
        <source>Words of this paragraph</source>
        <translation>Geiriau’r paragraff hwn</translation>
    </message>
    <message>
        <source>Kind of paragraph</source>
        <translation>Math o baragraff</translation>
    </message>
    <message>
        <source>Ctrl+Up and Ctrl+Down while writing</source>
        <translation>Ctrl+I fyny a Ctrl+I lawr wrth ysgrifennu</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>Put in the time (Ctrl+;)</source>
        <translation>Rhoi’r amser i mewn (Ctrl+;)</translation>
    </message>
    <message>
        <source>Letters with accents</source>
        <translation>Llythrennau ag acenion</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>Paragraff nesaf</translation>
    </message>
    <message>
        <source>Write here: a summary, not every word</source>
        <translation>Ysgrifennwch yma: crynodeb, nid pob gair</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Cadarnhau</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraffau</translation>
    </message>
    <message>
        <source>F2 changes the words, 1 to 9 and 0 the kind, plus and minus whom it is about, Alt+Up and Down the order, Delete takes it out.</source>
        <translation>Mae F2 yn newid y geiriau, 1 i 9 a 0 y math, plws a minws am bwy y mae, Alt+↑ neu ↓ y drefn, a Delete yn ei dynnu allan.</translation>
    </message>
    <message>
        <source>about everybody</source>
        <translation>am bawb</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>ynghylch %1</translation>
    </message>
    <message>
        <source>No item has been taken up yet</source>
        <translation>Nid oes eitem wedi’i dechrau eto</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Nothing is written under this item yet.</source>
        <translation>Nid oes dim wedi’i ysgrifennu o dan yr eitem hon eto.</translation>
    </message>
    <message>
        <source>Nothing was written under this item.</source>
        <translation>Ni ysgrifennwyd dim o dan yr eitem hon.</translation>
    </message>
    <message>
        <source>Enter settles it. @ a person, # a child, // a phrase. Ctrl+Shift+Up and Down: whom it is about.</source>
        <translation>Mae Enter yn ei gadarnhau. @ person, # plentyn, // ymadrodd. Ctrl+Shift+i fyny ac i lawr: am bwy y mae.</translation>
    </message>
    <message>
        <source>Written in: %1</source>
        <translation>Iaith y cofnod: %1</translation>
    </message>
    <message>
        <source>The language the record is kept in: its spelling (F7) and its phrases</source>
        <translation>Yr iaith y cedwir y cofnod ynddi: ei sillafu (F7) a&apos;i ymadroddion</translation>
    </message>
    <message>
        <source>Not confidential</source>
        <translation>Heb fod yn gyfrinachol</translation>
    </message>
    <message>
        <source>Who may read the next paragraph: %1</source>
        <translation>Pwy gaiff ddarllen y paragraff nesaf: %1</translation>
    </message>
    <message>
        <source>Whether the next paragraph is left out of the family&apos;s copies (Ctrl+Shift+K)</source>
        <translation>A yw&apos;r paragraff nesaf i&apos;w hepgor o gopïau&apos;r teulu (Ctrl+Shift+K)</translation>
    </message>
    <message>
        <source>There is no dictionary on this computer for: %1. Nothing is marked, and everything you write is kept.</source>
        <translation>Nid oes geiriadur ar y cyfrifiadur hwn ar gyfer: %1. Ni chaiff dim ei farcio, a chedwir popeth rydych yn ei ysgrifennu.</translation>
    </message>
    <message>
        <source>Spelling knows every word of this item.</source>
        <translation>Mae&apos;r gwirydd sillafu&apos;n adnabod pob gair yn yr eitem hon.</translation>
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
    <name>cadair::ui::PersonFields</name>
    <message>
        <source>Enter a name.</source>
        <translation>Rhowch enw.</translation>
    </message>
    <message>
        <source>Choose the kind of agency: the quorum counts by it.</source>
        <translation>Dewiswch y math o asiantaeth: mae’r cworwm yn cyfrif yn ôl hynny.</translation>
    </message>
    <message>
        <source>This person is on the list already.</source>
        <translation>Mae’r person hwn ar y rhestr yn barod.</translation>
    </message>
    <message>
        <source>This cannot stand as it is.</source>
        <translation>Ni all hyn aros fel y mae.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Enw</translation>
    </message>
    <message>
        <source>&amp;Called</source>
        <translation>&amp;Galw’n</translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation>&amp;Asiantaeth</translation>
    </message>
    <message>
        <source>&amp;Service or team</source>
        <translation>Gwa&amp;sanaeth neu dîm</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>S&amp;wydd</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>&amp;Rôl</translation>
    </message>
    <message>
        <source>There &amp;because of</source>
        <translation>Yno o&amp;herwydd</translation>
    </message>
    <message>
        <source>&amp;Relation</source>
        <translation>&amp;Perthynas</translation>
    </message>
    <message>
        <source>&amp;Meeting in</source>
        <translation>Cyfarfod &amp;mewn</translation>
    </message>
    <message>
        <source>&amp;Papers in</source>
        <translation>Pap&amp;urau mewn</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Cyfeiriad</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-&amp;bost</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>None that a rule names</source>
        <translation>Dim un y mae rheol yn ei henwi</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Heb ddweud</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Heb ofyn eto</translation>
    </message>
    <message>
        <source>Direct contact with</source>
        <translation>Cysylltiad uniongyrchol â</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Yn perthyn i</translation>
    </message>
</context>
<context>
    <name>cadair::ui::PersonForm</name>
    <message>
        <source>Not now</source>
        <translation>Nid nawr</translation>
    </message>
    <message>
        <source>This is still needed.</source>
        <translation>Mae angen hwn o hyd.</translation>
    </message>
    <message>
        <source>This is longer than 300 characters. Shorten it.</source>
        <translation>Mae hwn yn hirach na 300 nod. Byrhewch ef.</translation>
    </message>
    <message>
        <source>This date is too far ahead. Check the year.</source>
        <translation>Mae&apos;r dyddiad hwn yn rhy bell ymlaen. Gwiriwch y flwyddyn.</translation>
    </message>
    <message>
        <source>This date is too long ago. Check the year.</source>
        <translation>Mae&apos;r dyddiad hwn yn rhy bell yn ôl. Gwiriwch y flwyddyn.</translation>
    </message>
    <message>
        <source>Give the date of birth, or the date the child is expected.</source>
        <translation>Rhowch y dyddiad geni, neu&apos;r dyddiad y disgwylir y plentyn.</translation>
    </message>
    <message>
        <source>This person is already on the list.</source>
        <translation>Mae&apos;r person hwn ar y rhestr eisoes.</translation>
    </message>
    <message>
        <source>This child is not of this family.</source>
        <translation>Nid yw&apos;r plentyn hwn o&apos;r teulu hwn.</translation>
    </message>
    <message>
        <source>Choose the kind of agency.</source>
        <translation>Dewiswch y math o asiantaeth.</translation>
    </message>
    <message>
        <source>This time is outside the meeting.</source>
        <translation>Mae&apos;r amser hwn y tu allan i&apos;r cyfarfod.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::PersonSheet</name>
    <message>
        <source>Who goes out of the room?</source>
        <translation>Pwy sy&apos;n mynd allan o&apos;r ystafell?</translation>
    </message>
    <message>
        <source>Until they are back, what is written is left out of their copy. Nothing else is asked now: whether there was a ground, and which record they have, can be said after the meeting.</source>
        <translation>Nes iddynt ddod yn ôl, ni fydd yr hyn a ysgrifennir yn eu copi. Ni ofynnir dim arall nawr: gellir nodi ar ôl y cyfarfod a oedd sail, a pha gofnod y maent yn ei gael.</translation>
    </message>
    <message>
        <source>Who is back in the room?</source>
        <translation>Pwy sydd yn ôl yn yr ystafell?</translation>
    </message>
    <message>
        <source>From now on they have what is written.</source>
        <translation>O hyn ymlaen byddant yn cael yr hyn a ysgrifennir.</translation>
    </message>
    <message>
        <source>Which officer leaves?</source>
        <translation>Pa swyddog sy&apos;n gadael?</translation>
    </message>
    <message>
        <source>The record has a line of its own for it. Nothing is withheld from the police.</source>
        <translation>Mae gan y cofnod linell ar wahân ar gyfer hyn. Ni chedwir dim rhag yr heddlu.</translation>
    </message>
    <message>
        <source>Who comes for this item only?</source>
        <translation>Pwy sy&apos;n dod ar gyfer yr eitem hon yn unig?</translation>
    </message>
    <message>
        <source>They are here from now on. When the next item is taken up, Live offers to mark that they have left.</source>
        <translation>Maent yma o hyn ymlaen. Pan ddechreuir yr eitem nesaf, cynigir nodi eu bod wedi gadael.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Gadael hyn</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Everybody on the list is here.</source>
        <translation>Mae pawb ar y rhestr yma.</translation>
    </message>
    <message>
        <source>Nobody is in the room whom this could be said of.</source>
        <translation>Nid oes neb yn yr ystafell y gellid dweud hyn amdano.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::PlannerWorkspace</name>
    <message>
        <source>New conference</source>
        <translation>Cynhadledd newydd</translation>
    </message>
    <message>
        <source>Start the new conference &amp;again…</source>
        <translation>Ail&amp;ddechrau&apos;r gynhadledd newydd…</translation>
    </message>
    <message>
        <source>Nothing is begun yet</source>
        <translation>Nid oes dim wedi&apos;i ddechrau eto</translation>
    </message>
    <message>
        <source>Another conference is half planned: this is its draft. Finish it, or start again with the family you came from.</source>
        <translation>Mae cynhadledd arall ar ganol ei chynllunio: dyma ei drafft. Gorffennwch hi, neu ailddechreuwch gyda&apos;r teulu y daethoch ohono.</translation>
    </message>
    <message>
        <source>Start again with that family</source>
        <translation>Ailddechrau gyda&apos;r teulu hwnnw</translation>
    </message>
    <message>
        <source>This is the draft kept on %1 at %2. Go on with it, or start again.</source>
        <translation>Dyma&apos;r drafft a gadwyd ar %1 am %2. Ewch ymlaen ag ef, neu ailddechreuwch.</translation>
    </message>
    <message>
        <source>Start again…</source>
        <translation>Ailddechrau…</translation>
    </message>
    <message>
        <source>Start again?</source>
        <translation>Ailddechrau?</translation>
    </message>
    <message>
        <source>What is chosen here is given up. Families, children and people you added stay in the casebook.</source>
        <translation>Rhoddir y gorau i&apos;r hyn a ddewiswyd yma. Bydd teuluoedd, plant a phobl a ychwanegwyd gennych yn aros yn y llyfr achosion.</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Cadw&apos;r drafft</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Ailddechrau</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nesaf: %1</translation>
    </message>
    <message>
        <source>draft kept %1</source>
        <translation>cadwyd y drafft %1</translation>
    </message>
    <message>
        <source>Nothing is chosen yet</source>
        <translation>Nid oes dim wedi&apos;i ddewis eto</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Close, keep the draft</source>
        <translation>Cau, a chadw&apos;r drafft</translation>
    </message>
</context>
<context>
    <name>cadair::ui::PractitionerForm</name>
    <message>
        <source>Full name</source>
        <translation>Enw llawn</translation>
    </message>
    <message>
        <source>Addressed as</source>
        <translation>Sut i gyfarch</translation>
    </message>
    <message>
        <source>Kind of agency</source>
        <translation>Math o asiantaeth</translation>
    </message>
    <message>
        <source>Agency’s own name</source>
        <translation>Enw&apos;r asiantaeth</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Swydd</translation>
    </message>
    <message>
        <source>Role a rule asks for</source>
        <translation>Rôl y mae rheol yn gofyn amdani</translation>
    </message>
    <message>
        <source>Language to speak</source>
        <translation>Iaith siarad</translation>
    </message>
    <message>
        <source>Language of papers</source>
        <translation>Iaith papurau</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-bost</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Ffôn</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Add and ask</source>
        <translation>Ychwanegu a gofyn</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Dim un ohonynt</translation>
    </message>
</context>
<context>
    <name>cadair::ui::Prepare</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>names, then how many more there are</extracomment>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 ac 1 arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <extracomment>the text of a rule, the short title of its procedure and the rule&apos;s number</extracomment>
        <translation>%1 (%2, %3)</translation>
    </message>
</context>
<context>
    <name>cadair::ui::PrepareForm</name>
    <message>
        <source>Not now</source>
        <translation>Nid nawr</translation>
    </message>
</context>
<context>
    <name>cadair::ui::PreparePart</name>
    <message numerus="yes">
        <source>No quorum in sight for %n child(ren)</source>
        <translation>
            <numerusform>Disgwylir cworwm</numerusform>
            <numerusform>Dim cworwm i’w ddisgwyl: 1 plentyn</numerusform>
            <numerusform>Dim cworwm i’w ddisgwyl: %n o blant</numerusform>
            <numerusform>Dim cworwm i’w ddisgwyl: %n o blant</numerusform>
            <numerusform>Dim cworwm i’w ddisgwyl: %n o blant</numerusform>
        </translation>
    </message>
    <message>
        <source>Quorum expected, each child</source>
        <translation>Disgwylir cworwm, pob plentyn</translation>
    </message>
    <message>
        <source>No quorum is stated here</source>
        <translation>Ni nodir cworwm yma</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>Dim i’w wneud</numerusform>
            <numerusform>1 peth i’w wneud</numerusform>
            <numerusform>%n o bethau i’w gwneud</numerusform>
            <numerusform>%n o bethau i’w gwneud</numerusform>
            <numerusform>%n o bethau i’w gwneud</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heddiw</translation>
    </message>
    <message>
        <source>the day has passed</source>
        <translation>mae’r diwrnod wedi mynd heibio</translation>
    </message>
    <message numerus="yes">
        <source>in %n working day(s)</source>
        <translation>
            <numerusform>heddiw</numerusform>
            <numerusform>ymhen 1 diwrnod gwaith</numerusform>
            <numerusform>ymhen %n diwrnod gwaith</numerusform>
            <numerusform>ymhen %n diwrnod gwaith</numerusform>
            <numerusform>ymhen %n diwrnod gwaith</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Issue %n invitation(s)</source>
        <translation>
            <numerusform>Anfon dim gwahoddiadau</numerusform>
            <numerusform>Anfon 1 gwahoddiad</numerusform>
            <numerusform>Anfon %n o wahoddiadau</numerusform>
            <numerusform>Anfon %n o wahoddiadau</numerusform>
            <numerusform>Anfon %n o wahoddiadau</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the conference…</source>
        <translation>Dechrau’r gynhadledd…</translation>
    </message>
    <message>
        <source>The conference has begun: what was prepared can still be read here.</source>
        <translation>Mae’r gynhadledd wedi dechrau: gellir darllen yma o hyd yr hyn a baratowyd.</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>Yn barod?</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pam?</translation>
    </message>
    <message>
        <source>Why the marked line is on the list</source>
        <translation>Pam mae’r llinell a ddewiswyd ar y rhestr</translation>
    </message>
    <message>
        <source>Enter goes to what mends the line.</source>
        <translation>Mae Enter yn mynd at yr hyn sy’n datrys y llinell.</translation>
    </message>
    <message>
        <source>Invited, and their reports</source>
        <translation>Y gwahoddedigion a’u hadroddiadau</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>Ychwanegu person…</translation>
    </message>
    <message>
        <source>Enter: the next step of this cell. Plus: coming. Minus: apologies. 1 to 9: direct contact with a child, 0 with all. F2: change. Delete: take off the list.</source>
        <translation>Enter: cam nesaf y gell hon. Plws: yn dod. Minws: ymddiheuriadau. 1 i 9: cysylltiad uniongyrchol â phlentyn, 0 â phob un. F2: newid. Delete: tynnu oddi ar y rhestr.</translation>
    </message>
    <message>
        <source>Invitations…</source>
        <translation>Gwahoddiadau…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Yn ôl i’r rhestr</translation>
    </message>
    <message>
        <source>Move the date…</source>
        <translation>Symud y dyddiad…</translation>
    </message>
    <message>
        <source>Set the date…</source>
        <translation>Gosod y dyddiad…</translation>
    </message>
    <message>
        <source>Why is the conference called?</source>
        <translation>Pam mae’r gynhadledd yn cael ei galw?</translation>
    </message>
    <message>
        <source>In plain words, as the invitations give it to the family and to everybody else.</source>
        <translation>Mewn geiriau syml, fel y mae’r gwahoddiadau’n ei roi i’r teulu ac i bawb arall.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ei gadw</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ymateb</translation>
    </message>
    <message>
        <source>&amp;Coming</source>
        <translation>&amp;Yn dod</translation>
    </message>
    <message>
        <source>Coming by &amp;video</source>
        <translation>Yn dod drwy &amp;fideo</translation>
    </message>
    <message>
        <source>Coming by &amp;phone</source>
        <translation>Yn dod dros y ff&amp;ôn</translation>
    </message>
    <message>
        <source>The chair a&amp;grees to that</source>
        <translation>Mae’r &amp;cadeirydd yn cytuno i hynny</translation>
    </message>
    <message>
        <source>&amp;Apologies…</source>
        <translation>Ymddi&amp;heuriadau…</translation>
    </message>
    <message>
        <source>Sends a &amp;deputy…</source>
        <translation>Yn anfon &amp;dirprwy…</translation>
    </message>
    <message>
        <source>&amp;Report only</source>
        <translation>&amp;Adroddiad yn unig</translation>
    </message>
    <message>
        <source>&amp;No reply yet</source>
        <translation>Dim ymateb &amp;eto</translation>
    </message>
    <message>
        <source>Apologies from %1</source>
        <extracomment>%1: a person</extracomment>
        <translation>Ymddiheuriadau gan %1</translation>
    </message>
    <message>
        <source>What did they say? It is read out at the beginning and stands in the record.</source>
        <translation>Beth ddywedodd? Caiff ei ddarllen ar y dechrau ac mae’n aros yn y cofnod.</translation>
    </message>
    <message>
        <source>Record the apologies</source>
        <translation>Cofnodi’r ymddiheuriadau</translation>
    </message>
    <message>
        <source>Take %1 off the list?</source>
        <extracomment>%1: a person</extracomment>
        <translation>Tynnu %1 oddi ar y rhestr?</translation>
    </message>
    <message>
        <source>Nothing has been sent to them yet. They stay in the casebook; only this conference forgets them.</source>
        <translation>Nid oes dim wedi’i anfon atynt eto. Maent yn aros yn y llyfr achosion; dim ond y gynhadledd hon sy’n eu hanghofio.</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Eu cadw</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Tynnu oddi ar y rhestr</translation>
    </message>
    <message>
        <source>%1 has been invited, so the list keeps them. Record apologies instead.</source>
        <translation>Mae %1 wedi cael gwahoddiad, felly mae’r enw’n aros ar y rhestr. Cofnodwch ymddiheuriadau yn lle hynny.</translation>
    </message>
    <message>
        <source>Put the conference off</source>
        <translation>Gohirio’r gynhadledd</translation>
    </message>
    <message>
        <source>Everybody and everything prepared stays. Set a new date when you know it.</source>
        <translation>Mae pawb a phopeth a baratowyd yn aros. Gosodwch ddyddiad newydd pan fyddwch yn ei wybod.</translation>
    </message>
    <message>
        <source>Why it is put off</source>
        <translation>Pam mae’n cael ei gohirio</translation>
    </message>
    <message>
        <source>Put it off</source>
        <translation>Ei gohirio</translation>
    </message>
    <message>
        <source>Call the conference off</source>
        <translation>Canslo’r gynhadledd</translation>
    </message>
    <message>
        <source>It is not held at all. What was prepared stays to be read; nothing more can be added to it.</source>
        <translation>Ni chaiff ei chynnal o gwbl. Mae’r hyn a baratowyd yn aros i’w ddarllen; ni ellir ychwanegu dim mwy.</translation>
    </message>
    <message>
        <source>Why it is called off</source>
        <translation>Pam mae’n cael ei chanslo</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Ei chanslo</translation>
    </message>
    <message>
        <source>Only before the conference begins, or once it has a date</source>
        <translation>Dim ond cyn i’r gynhadledd ddechrau, neu unwaith y bydd ganddi ddyddiad</translation>
    </message>
    <message>
        <source>A&amp;dd a person…</source>
        <translation>&amp;Ychwanegu person…</translation>
    </message>
    <message>
        <source>Chan&amp;ge the marked person… (F2)</source>
        <translation>&amp;Newid y person a ddewiswyd… (F2)</translation>
    </message>
    <message>
        <source>What to &amp;expect: quorum and key agencies</source>
        <translation>&amp;Beth i’w ddisgwyl: cworwm ac asiantaethau allweddol</translation>
    </message>
    <message>
        <source>&amp;Move the date…</source>
        <translation>Symud y &amp;dyddiad…</translation>
    </message>
    <message>
        <source>Se&amp;t the date…</source>
        <translation>Gosod y &amp;dyddiad…</translation>
    </message>
    <message>
        <source>&amp;Start the conference…</source>
        <translation>Dech&amp;rau’r gynhadledd…</translation>
    </message>
    <message>
        <source>Put it &amp;off…</source>
        <translation>&amp;Gohirio…</translation>
    </message>
    <message>
        <source>&amp;Call it off…</source>
        <translation>Can&amp;slo’r gynhadledd…</translation>
    </message>
    <message>
        <source>&amp;Invitations…</source>
        <translation>&amp;Gwahoddiadau…</translation>
    </message>
    <message>
        <source>This conference is set for %1. It can be started on that day; move the date to start it today.</source>
        <translation>Mae’r gynhadledd hon wedi’i gosod ar gyfer %1. Gellir ei dechrau ar y diwrnod hwnnw; symudwch y dyddiad i’w dechrau heddiw.</translation>
    </message>
    <message>
        <source>This conference has no date yet. Set one, and it can be started.</source>
        <translation>Nid oes dyddiad i’r gynhadledd hon eto. Gosodwch un, a gellir ei dechrau.</translation>
    </message>
    <message>
        <source>Open in Procedures</source>
        <translation>Agor yn y Gweithdrefnau</translation>
    </message>
    <message>
        <source>What the procedures ask…</source>
        <translation>Gofynion y gweithdrefnau…</translation>
    </message>
    <message>
        <source>What the procedures ask</source>
        <translation>Gofynion y gweithdrefnau</translation>
    </message>
    <message>
        <source>What the procedures as&amp;k</source>
        <translation>Go&amp;fynion y gweithdrefnau</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Gwahoddwyd</translation>
    </message>
</context>
<context>
    <name>cadair::ui::Procedures</name>
    <message>
        <source>Go to Prepare</source>
        <translation>Agor Paratoi</translation>
    </message>
    <message>
        <source>Go to Live</source>
        <translation>Agor Cynnal</translation>
    </message>
    <message>
        <source>Go to After</source>
        <translation>Agor Wedyn</translation>
    </message>
    <message>
        <source>Go to New conference</source>
        <translation>Agor Cynhadledd newydd</translation>
    </message>
    <message>
        <source>Go to Conferences</source>
        <translation>Agor Cynadleddau</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ProceduresWorkspace</name>
    <message>
        <source>%1 · %2 · restored text</source>
        <extracomment>a rule&apos;s number and when it speaks; then also that its text was restored</extracomment>
        <translation>%1 · %2 · testun wedi&apos;i adfer</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Gweithdrefnau</translation>
    </message>
    <message>
        <source>&amp;Find a rule</source>
        <translation>&amp;Dod o hyd i reol</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Gweithdrefn</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n rule(s)</source>
        <extracomment>%1: the title of a procedure</extracomment>
        <translation>
            <numerusform>%1: dim rheolau</numerusform>
            <numerusform>%1: %n rheol</numerusform>
            <numerusform>%1: %n o reolau</numerusform>
            <numerusform>%1: %n o reolau</numerusform>
            <numerusform>%1: %n o reolau</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rheolau</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Words, or a rule&apos;s number</source>
        <translation>Geiriau, neu rif rheol</translation>
    </message>
    <message>
        <source>Find rules by words or by number</source>
        <translation>Dod o hyd i reolau yn ôl geiriau neu rif</translation>
    </message>
    <message>
        <source>Typing searches. Enter goes to the screen where the rule works.</source>
        <translation>Mae teipio&apos;n chwilio. Mae Enter yn mynd i&apos;r sgrin lle mae&apos;r rheol ar waith.</translation>
    </message>
    <message>
        <source>No rule matches all of this. Use fewer words, or show all rules again.</source>
        <translation>Nid oes rheol yn cyfateb i hyn i gyd. Defnyddiwch lai o eiriau, neu dangoswch bob rheol eto.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Dangos pob un</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>To the screen you came from (Esc)</source>
        <translation>I&apos;r sgrin y daethoch ohoni (Esc)</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ProfileCard</name>
    <message>
        <source>Bank holidays: %1</source>
        <extracomment>the area whose bank holidays are counted</extracomment>
        <translation>Gwyliau banc: %1</translation>
    </message>
    <message>
        <source>%1, without a date</source>
        <extracomment>a published text and its date</extracomment>
        <translation>%1, heb ddyddiad</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Local procedures</source>
        <translation>Gweithdrefnau lleol</translation>
    </message>
    <message>
        <source>&amp;Procedures of</source>
        <translation>&amp;Gweithdrefnau</translation>
    </message>
    <message>
        <source>From these texts</source>
        <translation>O&apos;r testunau hyn</translation>
    </message>
    <message>
        <source>A local value never changes the procedure. Wherever one is used, the word “Local” stands beside it.</source>
        <translation>Nid yw gwerth lleol byth yn newid y weithdrefn. Lle bynnag y defnyddir un, mae&apos;r gair “Lleol” wrth ei ymyl.</translation>
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
        <translation>Cworwm %1 o %2</translation>
    </message>
    <message>
        <source>Quorum</source>
        <translation>Cworwm</translation>
    </message>
    <message>
        <source>Quorum for each child</source>
        <translation>Cworwm ar gyfer pob plentyn</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pam?</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n child(ren)</source>
        <translation>
            <numerusform>Plant: %1 o %n</numerusform>
            <numerusform>Plant: %1 o %n</numerusform>
            <numerusform>Plant: %1 o %n</numerusform>
            <numerusform>Plant: %1 o %n</numerusform>
            <numerusform>Plant: %1 o %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What can I do for %1?</source>
        <translation>Beth alla i ei wneud: %1?</translation>
    </message>
    <message>
        <source>What can I do?</source>
        <translation>Beth alla i ei wneud?</translation>
    </message>
    <message>
        <source>Key agencies: all took part</source>
        <translation>Asiantaethau allweddol: cymerodd pob un ran</translation>
    </message>
    <message>
        <source>Key agencies not represented: %1</source>
        <translation>Asiantaethau allweddol heb gynrychiolydd: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>how many children have a quorum, and the word &quot;Local&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>cadair::ui::QuorumModel</name>
    <message>
        <source>Lost at %1</source>
        <translation>Collwyd am %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a child, whether there is a quorum, and why not</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
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
    <name>cadair::ui::ReadyModel</name>
    <message>
        <source>No date yet</source>
        <translation>Dim dyddiad eto</translation>
    </message>
    <message>
        <source>Date in time</source>
        <translation>Y dyddiad mewn pryd</translation>
    </message>
    <message>
        <source>Late, with its reason</source>
        <translation>Yn hwyr, gyda’r rheswm</translation>
    </message>
    <message>
        <source>The date is late</source>
        <translation>Mae’r dyddiad yn hwyr</translation>
    </message>
    <message>
        <source>Chair named</source>
        <translation>Cadeirydd wedi’i enwi</translation>
    </message>
    <message>
        <source>No chair yet</source>
        <translation>Dim cadeirydd eto</translation>
    </message>
    <message>
        <source>Minute-taker named</source>
        <translation>Cofnodwr wedi’i enwi</translation>
    </message>
    <message>
        <source>Name the minute-taker</source>
        <translation>Enwch y cofnodwr</translation>
    </message>
    <message>
        <source>Everybody invited</source>
        <translation>Pawb wedi cael gwahoddiad</translation>
    </message>
    <message>
        <source>Send the invitations</source>
        <translation>Anfonwch y gwahoddiadau</translation>
    </message>
    <message>
        <source>All replies in</source>
        <translation>Pob ymateb wedi dod</translation>
    </message>
    <message>
        <source>Replies are missing</source>
        <translation>Ymatebion ar goll</translation>
    </message>
    <message>
        <source>All reports in</source>
        <translation>Pob adroddiad wedi dod</translation>
    </message>
    <message>
        <source>Reports are not in</source>
        <translation>Adroddiadau heb ddod</translation>
    </message>
    <message>
        <source>Languages asked</source>
        <translation>Wedi gofyn am ieithoedd</translation>
    </message>
    <message>
        <source>Ask about languages</source>
        <translation>Gofynnwch am ieithoedd</translation>
    </message>
    <message>
        <source>Quorum if all come: %1</source>
        <extracomment>%1: a child</extracomment>
        <translation>Cworwm os daw pawb: %1</translation>
    </message>
    <message>
        <source>No quorum in sight: %1</source>
        <translation>Dim cworwm i’w ddisgwyl: %1</translation>
    </message>
    <message>
        <source>Key agencies expected</source>
        <translation>Disgwylir yr asiantaethau allweddol</translation>
    </message>
    <message>
        <source>A key agency is missing</source>
        <translation>Mae asiantaeth allweddol ar goll</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>erbyn heddiw</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>roedd i fod erbyn %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>erbyn %1</translation>
    </message>
    <message>
        <source>The procedure does not ask for this in so many words; a conference needs it all the same.</source>
        <translation>Nid yw’r weithdrefn yn gofyn am hyn mewn cynifer o eiriau; mae ei angen ar gynhadledd er hynny.</translation>
    </message>
    <message>
        <source>Done · %1</source>
        <translation>Wedi’i wneud · %1</translation>
    </message>
    <message>
        <source>To do · %1</source>
        <translation>I’w wneud · %1</translation>
    </message>
</context>
<context>
    <name>cadair::ui::RecipientsModel</name>
    <message>
        <source>ready</source>
        <translation>yn barod</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>wedi’i adael allan</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>dim cyfeiriad</translation>
    </message>
    <message>
        <source>something is missing</source>
        <translation>mae rhywbeth ar goll</translation>
    </message>
    <message>
        <source>the chair decides</source>
        <translation>y cadeirydd sy’n penderfynu</translation>
    </message>
    <message>
        <source>issued %1, copy %2</source>
        <translation>anfonwyd %1, copi %2</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>heb ofyn</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>who somebody is, and how their letter stands</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>a recipient, who that is, the language, and how the letter stands</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ReportForm</name>
    <message>
        <source>Choose a date.</source>
        <translation>Dewiswch ddyddiad.</translation>
    </message>
    <message>
        <source>Tick who has it.</source>
        <translation>Ticiwch pwy sydd wedi’i gael.</translation>
    </message>
    <message>
        <source>Who has the report?</source>
        <translation>Gan bwy mae’r adroddiad?</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Ei gofnodi</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Adroddiad</translation>
    </message>
    <message>
        <source>It has reached</source>
        <translation>Mae wedi cyrraedd</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Dyddiad</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>who a report is for, and how its limit is counted</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cadair::ui::RuleDetails</name>
    <message>
        <source>Rule</source>
        <translation>Rheol</translation>
    </message>
    <message>
        <source>Restored text</source>
        <translation>Testun wedi&apos;i adfer</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Rheol %1</translation>
    </message>
    <message>
        <source>In English only: this procedure&apos;s rules have no Welsh text.</source>
        <translation>Yn Saesneg yn unig: nid oes testun Cymraeg i reolau&apos;r weithdrefn hon.</translation>
    </message>
    <message>
        <source>How Cadair honours it</source>
        <translation>Sut mae Cadair yn ei gweithredu</translation>
    </message>
    <message>
        <source>Who acts</source>
        <extracomment>who has to act, and before whom at the table the program puts the rule</extracomment>
        <translation>Pwy sy&apos;n gweithredu</translation>
    </message>
    <message>
        <source>%1 (put to: %2)</source>
        <translation>%1 (fe&apos;i rhoddir gerbron: %2)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Ffynhonnell</translation>
    </message>
    <message>
        <source>Restored from</source>
        <translation>Wedi&apos;i adfer o</translation>
    </message>
    <message>
        <source>Same again</source>
        <translation>Yr un peth eto</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>Math o reol</translation>
    </message>
</context>
<context>
    <name>cadair::ui::RuleFilters</name>
    <message>
        <source>Any moment</source>
        <translation>Unrhyw adeg</translation>
    </message>
    <message>
        <source>Any force</source>
        <translation>Unrhyw rym</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Unrhyw fath</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Adeg</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Grym</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>Math o reol</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Dangos pob un</translation>
    </message>
    <message>
        <source>Show all rules again</source>
        <translation>Dangos pob rheol eto</translation>
    </message>
</context>
<context>
    <name>cadair::ui::SettingsWorkspace</name>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>The text says</source>
        <translation>Dywed y testun</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Yma</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>&amp;Adopt a local value…</source>
        <translation>&amp;Mabwysiadu gwerth lleol…</translation>
    </message>
    <message>
        <source>Choose a line of the list first.</source>
        <translation>Dewiswch linell o&apos;r rhestr yn gyntaf.</translation>
    </message>
    <message>
        <source>&amp;Withdraw the local value…</source>
        <translation>&amp;Tynnu&apos;r gwerth lleol yn ôl…</translation>
    </message>
    <message>
        <source>Nothing is adopted on this line.</source>
        <translation>Nid oes dim wedi&apos;i fabwysiadu ar y llinell hon.</translation>
    </message>
    <message>
        <source>Withdraw “%1”?</source>
        <translation>Tynnu “%1” yn ôl?</translation>
    </message>
    <message>
        <source>From now on the procedure alone counts here. What was adopted, by whom and why stays in the journal.</source>
        <translation>O hyn ymlaen y weithdrefn yn unig sy&apos;n cyfrif yma. Mae&apos;r hyn a fabwysiadwyd, gan bwy a pham yn aros yn y cofnod archwilio.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ei gadw</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Tynnu&apos;n ôl</translation>
    </message>
    <message>
        <source>Not clear which days</source>
        <translation>Ddim yn glir pa ddiwrnodau</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Heb ei ddefnyddio</translation>
    </message>
    <message numerus="yes">
        <source>Stricter here, if the unit wishes · %n</source>
        <translation>
            <numerusform>Llymach yma, os dymuna&apos;r uned · %n</numerusform>
            <numerusform>Llymach yma, os dymuna&apos;r uned · %n</numerusform>
            <numerusform>Llymach yma, os dymuna&apos;r uned · %n</numerusform>
            <numerusform>Llymach yma, os dymuna&apos;r uned · %n</numerusform>
            <numerusform>Llymach yma, os dymuna&apos;r uned · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left open: who has the document “%1” · %n</source>
        <extracomment>%1: a document</extracomment>
        <translation>
            <numerusform>Heb ei ddweud: pwy sy&apos;n cael y ddogfen “%1” · %n</numerusform>
            <numerusform>Heb ei ddweud: pwy sy&apos;n cael y ddogfen “%1” · %n</numerusform>
            <numerusform>Heb ei ddweud: pwy sy&apos;n cael y ddogfen “%1” · %n</numerusform>
            <numerusform>Heb ei ddweud: pwy sy&apos;n cael y ddogfen “%1” · %n</numerusform>
            <numerusform>Heb ei ddweud: pwy sy&apos;n cael y ddogfen “%1” · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What this procedure leaves open · %n</source>
        <translation>
            <numerusform>Yr hyn nad yw&apos;r weithdrefn yn ei ddweud · %n</numerusform>
            <numerusform>Yr hyn nad yw&apos;r weithdrefn yn ei ddweud · %n</numerusform>
            <numerusform>Yr hyn nad yw&apos;r weithdrefn yn ei ddweud · %n</numerusform>
            <numerusform>Yr hyn nad yw&apos;r weithdrefn yn ei ddweud · %n</numerusform>
            <numerusform>Yr hyn nad yw&apos;r weithdrefn yn ei ddweud · %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The text says: %2. Nothing adopted here.</source>
        <translation>%1. Dywed y testun: %2. Dim wedi&apos;i fabwysiadu yma.</translation>
    </message>
    <message>
        <source>%1. The text says: %2. Local: %3, %4.</source>
        <translation>%1. Dywed y testun: %2. Lleol: %3, %4.</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Tynnu&apos;n ôl…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ddim nawr</translation>
    </message>
    <message>
        <source>Adopt it</source>
        <translation>Ei fabwysiadu</translation>
    </message>
    <message>
        <source>Change the local value…</source>
        <translation>Newid y gwerth lleol…</translation>
    </message>
    <message>
        <source>Adopt a local value…</source>
        <translation>Mabwysiadu gwerth lleol…</translation>
    </message>
    <message>
        <source>What a procedure does not say, a unit may decide for itself; it is shown as local wherever it counts</source>
        <translation>Gall uned benderfynu drosti ei hun yr hyn nad yw gweithdrefn yn ei ddweud; fe&apos;i dangosir fel lleol lle bynnag y mae&apos;n cyfrif</translation>
    </message>
    <message>
        <source>Beside the procedure</source>
        <translation>Wrth ochr y weithdrefn</translation>
    </message>
    <message numerus="yes">
        <source>%n adopted</source>
        <translation>
            <numerusform>Dim wedi&apos;i fabwysiadu</numerusform>
            <numerusform>%n wedi&apos;i fabwysiadu</numerusform>
            <numerusform>%n wedi&apos;u mabwysiadu</numerusform>
            <numerusform>%n wedi&apos;u mabwysiadu</numerusform>
            <numerusform>%n wedi&apos;u mabwysiadu</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Mabwysiadwyd</translation>
    </message>
    <message>
        <source>Show every line</source>
        <translation>Dangos pob llinell</translation>
    </message>
    <message>
        <source>Show only what is adopted</source>
        <translation>Dangos yr hyn a fabwysiadwyd yn unig</translation>
    </message>
    <message>
        <source>What the procedure leaves open, and what is adopted here</source>
        <translation>Yr hyn nad yw&apos;r weithdrefn yn ei ddweud, a&apos;r hyn a fabwysiadwyd yma</translation>
    </message>
</context>
<context>
    <name>cadair::ui::StartForm</name>
    <message>
        <source>%1, %2</source>
        <extracomment>somebody of the directory and what they do</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose who takes the minutes. The chair cannot do both.</source>
        <translation>Dewiswch pwy sy’n cymryd y cofnodion. Ni all y cadeirydd wneud y ddau.</translation>
    </message>
    <message>
        <source>Write the reason; it goes into the record.</source>
        <translation>Ysgrifennwch y rheswm; bydd yn mynd i’r cofnod.</translation>
    </message>
    <message>
        <source>Start the conference</source>
        <translation>Dechrau’r gynhadledd</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Dechrau nawr</translation>
    </message>
    <message>
        <source>Who takes the &amp;minutes?</source>
        <translation>Pwy sy’n cymryd y &amp;cofnodion?</translation>
    </message>
    <message>
        <source>Somebody other than the chair. They work this screen while the chair looks at the room.</source>
        <translation>Rhywun heblaw’r cadeirydd. Maent yn gweithio’r sgrin hon tra bo’r cadeirydd yn edrych ar yr ystafell.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>Worth knowing before you start</source>
        <translation>Gwerth gwybod cyn dechrau</translation>
    </message>
    <message>
        <source>Why do you start all the same?</source>
        <translation>Pam dechrau er hynny?</translation>
    </message>
    <message>
        <source>This conference is set for %1, not for today. Its minutes carry the time you start it.</source>
        <translation>Mae’r gynhadledd hon wedi’i gosod ar gyfer %1, nid heddiw. Bydd ei chofnodion yn nodi’r amser y byddwch yn ei dechrau.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::StartSheet</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose who takes the minutes first; it is not the chair.</source>
        <translation>Dewiswch pwy sy’n cymryd y cofnodion yn gyntaf; nid y cadeirydd.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Paratoi</translation>
    </message>
    <message>
        <source>The conference was broken off</source>
        <translation>Torrwyd ar draws y gynhadledd</translation>
    </message>
    <message>
        <source>Part heard until %1. Notes, attendance and decisions are kept; whoever comes back is marked anew.</source>
        <translation>Clywyd yn rhannol tan %1. Cedwir y nodiadau, y presenoldeb a’r penderfyniadau; nodir pawb sy’n dod yn ôl o’r newydd.</translation>
    </message>
    <message>
        <source>Go on with the conference</source>
        <translation>Mynd ymlaen â’r gynhadledd</translation>
    </message>
    <message>
        <source>The conference has not begun</source>
        <translation>Nid yw’r gynhadledd wedi dechrau</translation>
    </message>
    <message>
        <source>Starting it opens the agenda, the attendance and the record.</source>
        <translation>Mae ei dechrau yn agor yr agenda, y presenoldeb a’r cofnod.</translation>
    </message>
    <message>
        <source>Start the conference</source>
        <translation>Dechrau’r gynhadledd</translation>
    </message>
    <message>
        <source>There is no conference to run</source>
        <translation>Nid oes cynhadledd i’w chynnal</translation>
    </message>
    <message>
        <source>It was called off. What was prepared is kept.</source>
        <translation>Cafodd ei chanslo. Cedwir yr hyn a baratowyd.</translation>
    </message>
    <message>
        <source>It has no date yet. Set one under Prepare.</source>
        <translation>Nid oes ganddi ddyddiad eto. Gosodwch un o dan Paratoi.</translation>
    </message>
    <message>
        <source>Who takes the minutes?</source>
        <translation>Pwy sy’n cymryd y cofnodion?</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewiswch…</translation>
    </message>
    <message>
        <source>Still missing; you can start all the same:</source>
        <translation>Ar goll o hyd; gallwch ddechrau er hynny:</translation>
    </message>
    <message>
        <source>Why it starts all the same</source>
        <translation>Pam y mae’n dechrau er hynny</translation>
    </message>
    <message>
        <source>It is held %1 and cannot start before that day. Its date can be moved under Prepare.</source>
        <translation>Fe’i cynhelir %1, ac ni all ddechrau cyn y diwrnod hwnnw. Gellir symud ei dyddiad o dan Paratoi.</translation>
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
        <translation>Cam %1: %2</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Rydych chi yma</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi&apos;i wneud</translation>
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
        <translation>Ni all yr amserau hyn sefyll: daw pob arhosiad i ben ar ôl iddo ddechrau, ac nid oes un yn gorgyffwrdd ag un arall.</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>Yn cymryd rhan</translation>
    </message>
    <message>
        <source>The chair accepted this</source>
        <translation>Derbyniodd y cadeirydd hyn</translation>
    </message>
    <message>
        <source>Was here</source>
        <translation>Bu yma</translation>
    </message>
    <message>
        <source>from</source>
        <translation>o</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tan</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Cyrhaeddodd am</translation>
    </message>
    <message>
        <source>Left at</source>
        <translation>Gadawodd am</translation>
    </message>
    <message>
        <source>In direct contact with</source>
        <translation>Mewn cysylltiad uniongyrchol â</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nid nawr</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Ei gywiro</translation>
    </message>
    <message>
        <source>Leave “to” empty while the person is still here.</source>
        <translation>Gadewch “tan” yn wag tra bo’r person yma o hyd.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::Today</name>
    <message>
        <source>initial</source>
        <translation>cychwynnol</translation>
    </message>
    <message>
        <source>pre-birth</source>
        <translation>cyn geni</translation>
    </message>
    <message>
        <source>review</source>
        <translation>adolygu</translation>
    </message>
    <message>
        <source>transfer in</source>
        <translation>trosglwyddo i mewn</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a family&apos;s name and the kind of conference: &quot;Cobnut, initial&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>yn barod</translation>
    </message>
    <message>
        <source>no quorum yet</source>
        <translation>dim cworwm eto</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(ies) awaited</source>
        <translation>
            <numerusform>yn aros am ateb</numerusform>
            <numerusform>yn aros am 1 ateb</numerusform>
            <numerusform>yn aros am %n o atebion</numerusform>
            <numerusform>yn aros am %n o atebion</numerusform>
            <numerusform>yn aros am %n o atebion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) missing</source>
        <translation>
            <numerusform>dim adroddiad ar goll</numerusform>
            <numerusform>1 adroddiad ar goll</numerusform>
            <numerusform>%n o adroddiadau ar goll</numerusform>
            <numerusform>%n o adroddiadau ar goll</numerusform>
            <numerusform>%n o adroddiadau ar goll</numerusform>
        </translation>
    </message>
    <message>
        <source>in session</source>
        <translation>ar waith</translation>
    </message>
    <message>
        <source>over</source>
        <translation>ar ben</translation>
    </message>
    <message>
        <source>Decision letters, %1</source>
        <translation>Llythyrau penderfyniad, %1</translation>
    </message>
    <message>
        <source>Minutes, %1</source>
        <translation>Cofnodion, %1</translation>
    </message>
    <message>
        <source>Invitations, %1</source>
        <translation>Gwahoddiadau, %1</translation>
    </message>
    <message>
        <source>Date of the conference, %1</source>
        <translation>Dyddiad y gynhadledd, %1</translation>
    </message>
    <message>
        <source>Reports, %1</source>
        <translation>Adroddiadau, %1</translation>
    </message>
    <message>
        <source>Core group, %1</source>
        <translation>Grŵp craidd, %1</translation>
    </message>
    <message>
        <source>Review conference, %1</source>
        <translation>Cynhadledd adolygu, %1</translation>
    </message>
    <message>
        <source>no later than %1, so by %2</source>
        <extracomment>a time limit: two dates</extracomment>
        <translation>dim hwyrach na %1, felly erbyn %2</translation>
    </message>
    <message>
        <source>%1 before %2, so by %3</source>
        <extracomment>a time limit: a period and two dates</extracomment>
        <translation>%1 cyn %2, felly erbyn %3</translation>
    </message>
    <message>
        <source>%1 from %2, so by %3</source>
        <extracomment>a time limit: a period and two dates</extracomment>
        <translation>%1 o %2, felly erbyn %3</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>Cyhoeddi…</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Gorffen…</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Anfon…</translation>
    </message>
    <message>
        <source>Set a date…</source>
        <translation>Pennu dyddiad…</translation>
    </message>
    <message>
        <source>Plan it…</source>
        <translation>Cynllunio…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>wedi mynd heibio</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>erbyn %1</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>diwrnod olaf</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>neb</numerusform>
            <numerusform>1 person</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>next in %n minute(s)</source>
        <translation>
            <numerusform>y nesaf nawr</numerusform>
            <numerusform>y nesaf ymhen 1 munud</numerusform>
            <numerusform>y nesaf ymhen %n munud</numerusform>
            <numerusform>y nesaf ymhen %n munud</numerusform>
            <numerusform>y nesaf ymhen %n munud</numerusform>
        </translation>
    </message>
    <message>
        <source>What did %1 answer?</source>
        <translation>Beth oedd ateb %1?</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>drosodd</numerusform>
            <numerusform>1 diwrnod drosodd</numerusform>
            <numerusform>%n diwrnod drosodd</numerusform>
            <numerusform>%n diwrnod drosodd</numerusform>
            <numerusform>%n diwrnod drosodd</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>how a limit is counted, and the word &quot;Local&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>cadair::ui::TodayWorkspace</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Cynhadledd</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>How ready</source>
        <translation>Pa mor barod</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Gan</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Ar gyfer</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gofynnwyd</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message numerus="yes">
        <source>Passed its limit · %n</source>
        <translation>
            <numerusform>Wedi mynd heibio&apos;r terfyn · 0</numerusform>
            <numerusform>Wedi mynd heibio&apos;r terfyn · 1</numerusform>
            <numerusform>Wedi mynd heibio&apos;r terfyn · %n</numerusform>
            <numerusform>Wedi mynd heibio&apos;r terfyn · %n</numerusform>
            <numerusform>Wedi mynd heibio&apos;r terfyn · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Today · %n</source>
        <translation>
            <numerusform>Heddiw · 0</numerusform>
            <numerusform>Heddiw · 1</numerusform>
            <numerusform>Heddiw · %n</numerusform>
            <numerusform>Heddiw · %n</numerusform>
            <numerusform>Heddiw · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This week · %n</source>
        <translation>
            <numerusform>Yr wythnos hon · 0</numerusform>
            <numerusform>Yr wythnos hon · 1</numerusform>
            <numerusform>Yr wythnos hon · %n</numerusform>
            <numerusform>Yr wythnos hon · %n</numerusform>
            <numerusform>Yr wythnos hon · %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Reply to the invitation</source>
        <translation>Ateb i&apos;r gwahoddiad</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Adroddiad</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>heddiw</numerusform>
            <numerusform>1 diwrnod yn ôl</numerusform>
            <numerusform>%n diwrnod yn ôl</numerusform>
            <numerusform>%n diwrnod yn ôl</numerusform>
            <numerusform>%n diwrnod yn ôl</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heddiw</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Cofnodi</translation>
    </message>
    <message>
        <source>later</source>
        <translation>yn ddiweddarach</translation>
    </message>
    <message>
        <source>The invitation to the conference about the %1 family. The answer can be changed later.</source>
        <translation>Y gwahoddiad i&apos;r gynhadledd am deulu %1. Gellir newid yr ateb yn ddiweddarach.</translation>
    </message>
    <message numerus="yes">
        <source>%n conference(s) in hand</source>
        <translation>
            <numerusform>dim cynadleddau ar y gweill</numerusform>
            <numerusform>1 gynhadledd ar y gweill</numerusform>
            <numerusform>%n o gynadleddau ar y gweill</numerusform>
            <numerusform>%n o gynadleddau ar y gweill</numerusform>
            <numerusform>%n o gynadleddau ar y gweill</numerusform>
        </translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Cadeirydd</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Gweinyddwr</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>I&apos;w wneud</translation>
    </message>
    <message numerus="yes">
        <source>%n this week</source>
        <translation>
            <numerusform>dim yr wythnos hon</numerusform>
            <numerusform>1 yr wythnos hon</numerusform>
            <numerusform>%n yr wythnos hon</numerusform>
            <numerusform>%n yr wythnos hon</numerusform>
            <numerusform>%n yr wythnos hon</numerusform>
        </translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Yr hyn sydd i&apos;w wneud</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nid oes dim i&apos;w wneud.</translation>
    </message>
    <message>
        <source>Conferences to come</source>
        <translation>Cynadleddau i ddod</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>Aros am eraill</translation>
    </message>
    <message>
        <source>No conference has a date to come.</source>
        <translation>Nid oes cynhadledd â dyddiad i ddod.</translation>
    </message>
    <message>
        <source>Nobody is being waited for: every invitation has its answer.</source>
        <translation>Nid ydym yn aros am neb: mae ateb i bob gwahoddiad.</translation>
    </message>
    <message>
        <source>There are no conferences yet. A conference begins with what is asked for and by when.</source>
        <translation>Nid oes cynadleddau eto. Mae cynhadledd yn dechrau gyda&apos;r hyn y gofynnir amdano ac erbyn pryd.</translation>
    </message>
    <message>
        <source>New conference…</source>
        <translation>Cynhadledd newydd…</translation>
    </message>
    <message>
        <source>next %1 at %2</source>
        <extracomment>a day (&quot;on Tuesday 24 November 2026&quot;, in Welsh &quot;ddydd Mawrth …&quot;) and a time</extracomment>
        <translation>y nesaf %1 am %2</translation>
    </message>
    <message>
        <source>Nothing is due. The next conference is %1 at %2.</source>
        <translation>Nid oes dim i&apos;w wneud. Mae&apos;r gynhadledd nesaf %1 am %2.</translation>
    </message>
</context>
<context>
    <name>cadair::ui::Transport</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Break. Take up an item to go on.</source>
        <translation>Egwyl. Dechreuwch eitem i fynd ymlaen.</translation>
    </message>
    <message>
        <source>and a break of %1; at this pace to %2</source>
        <translation>ac egwyl o %1; tan %2 fel hyn</translation>
    </message>
    <message>
        <source>at this pace to %1</source>
        <translation>tan %1 fel hyn</translation>
    </message>
    <message>
        <source>Break  F9</source>
        <translation>Egwyl  F9</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Blaenorol</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>the title of the next agenda item</extracomment>
        <translation>Nesaf: %1</translation>
    </message>
    <message>
        <source>Close the conference…</source>
        <translation>Cau’r gynhadledd…</translation>
    </message>
    <message>
        <source>Next: item %1</source>
        <translation>Nesaf: eitem %1</translation>
    </message>
</context>
<context>
    <name>cadair::ui::ViewsModel</name>
    <message>
        <source>Dissent recorded</source>
        <translation>Cofnodwyd anghytundeb</translation>
    </message>
    <message>
        <source>Said at %1, before leaving</source>
        <translation>Dywedwyd am %1, cyn gadael</translation>
    </message>
    <message>
        <source>No reason written</source>
        <translation>Dim rheswm wedi’i ysgrifennu</translation>
    </message>
    <message>
        <source>Asked now: 1, 2 or 3</source>
        <translation>Gofyn nawr: 1, 2 neu 3</translation>
    </message>
    <message>
        <source>Left without being asked</source>
        <translation>Gadawodd heb ei holi</translation>
    </message>
    <message>
        <source>Agency, in order</source>
        <translation>Asiantaeth, yn ei thro</translation>
    </message>
    <message>
        <source>Is significant harm likely?</source>
        <translation>A yw niwed sylweddol yn debygol?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>%1, %2, not asked yet</source>
        <translation>%1, %2, heb ofyn eto</translation>
    </message>
    <message>
        <source>%1, %2, %3. %4</source>
        <extracomment>agency, person, view, reason</extracomment>
        <translation>%1, %2, %3. %4</translation>
    </message>
</context>
<context>
    <name>cadair::ui::WaysSheet</name>
    <message>
        <source>Write the reason first; it goes into the record.</source>
        <translation>Ysgrifennwch y rheswm yn gyntaf; mae’n mynd i’r cofnod.</translation>
    </message>
    <message>
        <source>Set the new date and its time first.</source>
        <translation>Gosodwch y dyddiad newydd a’i amser yn gyntaf.</translation>
    </message>
    <message>
        <source>The new date must lie after today&apos;s conference.</source>
        <translation>Rhaid i’r dyddiad newydd fod ar ôl y gynhadledd heddiw.</translation>
    </message>
    <message>
        <source>No quorum for %1</source>
        <translation>Dim cworwm ar gyfer %1</translation>
    </message>
    <message>
        <source>What was decided while there was a quorum stands. Notes and attendance go on. These are the ways the procedure leaves.</source>
        <translation>Mae’r hyn a benderfynwyd tra oedd cworwm yn sefyll. Mae’r nodiadau a’r presenoldeb yn parhau. Dyma’r ffyrdd y mae’r weithdrefn yn eu gadael.</translation>
    </message>
    <message>
        <source>Go on, with a reason</source>
        <translation>Mynd ymlaen, gyda rheswm</translation>
    </message>
    <message>
        <source>Do not go on: set a new date</source>
        <translation>Peidio â mynd ymlaen: gosod dyddiad newydd</translation>
    </message>
    <message>
        <source>Break off and go on later today</source>
        <translation>Torri ar ei thraws a mynd ymlaen yn nes ymlaen heddiw</translation>
    </message>
    <message>
        <source>Close the conference without deciding for every child</source>
        <translation>Cau’r gynhadledd heb benderfynu ar gyfer pob plentyn</translation>
    </message>
    <message>
        <source>On which ground?</source>
        <translation>Ar ba sail?</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Dyddiad newydd</translation>
    </message>
    <message>
        <source>Time of the new conference</source>
        <translation>Amser y gynhadledd newydd</translation>
    </message>
    <message>
        <source>Reason, for the record</source>
        <translation>Rheswm, ar gyfer y cofnod</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nid nawr</translation>
    </message>
    <message>
        <source>Go on with this reason</source>
        <translation>Mynd ymlaen â’r rheswm hwn</translation>
    </message>
    <message>
        <source>Set the new date and end</source>
        <translation>Gosod y dyddiad newydd a gorffen</translation>
    </message>
    <message>
        <source>Break off</source>
        <translation>Torri ar ei thraws</translation>
    </message>
    <message>
        <source>Close the conference…</source>
        <translation>Cau’r gynhadledd…</translation>
    </message>
</context>
<context>
    <name>cadair::ui::WhenStep</name>
    <message>
        <source>Last day</source>
        <translation>Diwrnod olaf</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Use %1, with a reason…</source>
        <translation>Defnyddio %1, gyda rheswm…</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Defnyddio %1</translation>
    </message>
    <message>
        <source>This day has passed</source>
        <translation>Mae&apos;r diwrnod hwn wedi mynd heibio</translation>
    </message>
    <message>
        <source>The offices are closed on this day</source>
        <translation>Mae&apos;r swyddfeydd ar gau ar y diwrnod hwn</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ddim eto</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) after the limit</source>
        <translation>
            <numerusform>Ar ôl y terfyn</numerusform>
            <numerusform>1 diwrnod gwaith ar ôl y terfyn</numerusform>
            <numerusform>%n diwrnod gwaith ar ôl y terfyn</numerusform>
            <numerusform>%n diwrnod gwaith ar ôl y terfyn</numerusform>
            <numerusform>%n diwrnod gwaith ar ôl y terfyn</numerusform>
        </translation>
    </message>
    <message>
        <source>After the limit</source>
        <translation>Ar ôl y terfyn</translation>
    </message>
    <message numerus="yes">
        <source>In time, %n working day(s) to spare</source>
        <translation>
            <numerusform>Mewn pryd, ar y diwrnod olaf</numerusform>
            <numerusform>Mewn pryd, 1 diwrnod gwaith wrth gefn</numerusform>
            <numerusform>Mewn pryd, %n diwrnod gwaith wrth gefn</numerusform>
            <numerusform>Mewn pryd, %n diwrnod gwaith wrth gefn</numerusform>
            <numerusform>Mewn pryd, %n diwrnod gwaith wrth gefn</numerusform>
        </translation>
    </message>
    <message>
        <source>In time, on the latest day</source>
        <translation>Mewn pryd, ar y diwrnod olaf</translation>
    </message>
    <message>
        <source>No limit runs for this conference</source>
        <translation>Nid oes terfyn yn rhedeg i&apos;r gynhadledd hon</translation>
    </message>
    <message>
        <source>%1 chairs nothing else at this time</source>
        <translation>Nid yw %1 yn cadeirio dim arall yr adeg hon</translation>
    </message>
    <message>
        <source>No other conference is in %1 at this time</source>
        <translation>Nid oes cynhadledd arall yr adeg hon yn: %1</translation>
    </message>
    <message>
        <source>With a chair and a room given, clashes with other conferences are shown here.</source>
        <translation>O roi cadeirydd ac ystafell, dangosir gwrthdaro â chynadleddau eraill yma.</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>Pam %1?</translation>
    </message>
    <message>
        <source>The same chair and room at %1: the %2 family</source>
        <translation>Yr un cadeirydd ac ystafell am %1: teulu %2</translation>
    </message>
    <message>
        <source>The same chair at %1: the %2 family</source>
        <translation>Yr un cadeirydd am %1: teulu %2</translation>
    </message>
    <message>
        <source>The same room at %1: the %2 family</source>
        <translation>Yr un ystafell am %1: teulu %2</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Wedi mynd heibio</translation>
    </message>
    <message>
        <source>The conference has no time yet. Give the time it begins, then use the day.</source>
        <translation>Nid oes amser i&apos;r gynhadledd eto. Rhowch yr amser dechrau, yna defnyddiwch y diwrnod.</translation>
    </message>
    <message>
        <source>%1 is late</source>
        <translation>%1: mae&apos;n hwyr</translation>
    </message>
    <message numerus="yes">
        <source>This is %n working day(s) after the limit. You can go on; the reason will be in the record.</source>
        <translation>
            <numerusform>Mae hyn ar ôl y terfyn. Gallwch fynd ymlaen; bydd y rheswm yn y cofnod.</numerusform>
            <numerusform>Mae hyn 1 diwrnod gwaith ar ôl y terfyn. Gallwch fynd ymlaen; bydd y rheswm yn y cofnod.</numerusform>
            <numerusform>Mae hyn %n diwrnod gwaith ar ôl y terfyn. Gallwch fynd ymlaen; bydd y rheswm yn y cofnod.</numerusform>
            <numerusform>Mae hyn %n diwrnod gwaith ar ôl y terfyn. Gallwch fynd ymlaen; bydd y rheswm yn y cofnod.</numerusform>
            <numerusform>Mae hyn %n diwrnod gwaith ar ôl y terfyn. Gallwch fynd ymlaen; bydd y rheswm yn y cofnod.</numerusform>
        </translation>
    </message>
    <message>
        <source>Why it cannot be sooner, and to whom that was reported</source>
        <translation>Pam na all fod yn gynt, ac i bwy yr adroddwyd hynny</translation>
    </message>
    <message>
        <source>Use this day</source>
        <translation>Defnyddio&apos;r diwrnod hwn</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Pa ddiwrnod?</translation>
    </message>
    <message>
        <source>&amp;Chair</source>
        <translation>&amp;Cadeirydd</translation>
    </message>
    <message>
        <source>&amp;Room</source>
        <translation>&amp;Ystafell</translation>
    </message>
    <message>
        <source>&amp;At</source>
        <translation>&amp;Am</translation>
    </message>
    <message>
        <source>&amp;Takes</source>
        <translation>&amp;Hyd</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Cadeirydd</translation>
    </message>
    <message>
        <source>Room or place</source>
        <translation>Ystafell neu leoliad</translation>
    </message>
    <message>
        <source>Time it begins</source>
        <translation>Amser dechrau</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Faint o amser</translation>
    </message>
    <message>
        <source>Days the conference could be held on</source>
        <translation>Diwrnodau y gellid cynnal y gynhadledd</translation>
    </message>
    <message>
        <source>every limit met, people free</source>
        <translation>popeth mewn pryd, pobl yn rhydd</translation>
    </message>
    <message>
        <source>possible, something to settle</source>
        <translation>posibl, rhywbeth i&apos;w ddatrys</translation>
    </message>
    <message>
        <source>a limit missed</source>
        <translation>ar ôl terfyn</translation>
    </message>
    <message>
        <source>proposed: keys 1 to 3</source>
        <translation>cynigir: bysellau 1 i 3</translation>
    </message>
    <message>
        <source>And the people</source>
        <translation>A&apos;r bobl</translation>
    </message>
    <message>
        <source>Why this day?</source>
        <translation>Pam y diwrnod hwn?</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 mun</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 awr</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 awr %2</translation>
    </message>
    <message>
        <source>Other limits</source>
        <translation>Terfynau eraill</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Mewn pryd</translation>
    </message>
</context>
<context>
    <name>cadair::ui::WhoReadsSheet</name>
    <message>
        <source>Who may read this paragraph?</source>
        <translation>Pwy gaiff ddarllen y paragraff hwn?</translation>
    </message>
    <message>
        <source>Not confidential</source>
        <translation>Heb fod yn gyfrinachol</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Cyfrinachol</translation>
    </message>
    <message>
        <source>No copy for the family has it.</source>
        <translation>Ni fydd mewn unrhyw gopi i&apos;r teulu.</translation>
    </message>
    <message>
        <source>Every copy may have it, but those left out below.</source>
        <translation>Gall fod ym mhob copi, ac eithrio&apos;r rhai a adewir allan isod.</translation>
    </message>
    <message>
        <source>Whose copy has it</source>
        <translation>Yng nghopi pwy y bydd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Cadarnhau</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Gadael hyn</translation>
    </message>
</context>
<context>
    <name>cadair::ui::WhoStep</name>
    <message>
        <source>Person</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Said yes</source>
        <translation>Cytunodd</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Cyswllt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>No chair is chosen yet</source>
        <translation>Nid oes cadeirydd wedi&apos;i ddewis eto</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ddim eto</translation>
    </message>
    <message>
        <source>%1: quorate by those who said yes</source>
        <translation>%1: mae cworwm o&apos;r rhai a gytunodd</translation>
    </message>
    <message>
        <source>%1: quorate if all come</source>
        <translation>%1: mae cworwm os daw pawb</translation>
    </message>
    <message>
        <source>%1: no quorum is stated</source>
        <translation>%1: ni nodir cworwm</translation>
    </message>
    <message>
        <source>%1: not yet by those who said yes</source>
        <translation>%1: dim cworwm eto o&apos;r rhai a gytunodd</translation>
    </message>
    <message>
        <source>%1: no quorum, even if all come</source>
        <translation>%1: dim cworwm, hyd yn oed os daw pawb</translation>
    </message>
    <message>
        <source>Key agencies are asked</source>
        <translation>Gofynnwyd i&apos;r asiantaethau allweddol</translation>
    </message>
    <message numerus="yes">
        <source>Family, invited with the conference · %n</source>
        <translation>
            <numerusform>Teulu, gwahoddir gyda&apos;r gynhadledd · 0</numerusform>
            <numerusform>Teulu, gwahoddir gyda&apos;r gynhadledd · 1</numerusform>
            <numerusform>Teulu, gwahoddir gyda&apos;r gynhadledd · %n</numerusform>
            <numerusform>Teulu, gwahoddir gyda&apos;r gynhadledd · %n</numerusform>
            <numerusform>Teulu, gwahoddir gyda&apos;r gynhadledd · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Practitioners · %n</source>
        <translation>
            <numerusform>Ymarferwyr · 0</numerusform>
            <numerusform>Ymarferwyr · 1</numerusform>
            <numerusform>Ymarferwyr · %n</numerusform>
            <numerusform>Ymarferwyr · %n</numerusform>
            <numerusform>Ymarferwyr · %n</numerusform>
        </translation>
    </message>
    <message>
        <source>no direct contact</source>
        <translation>dim cyswllt uniongyrchol</translation>
    </message>
    <message>
        <source>direct contact with %1</source>
        <translation>cyswllt uniongyrchol â: %1</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>said yes</source>
        <translation>wedi cytuno</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>dim ateb eto</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>Rhywun newydd</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Cyfeiriadur</translation>
    </message>
    <message>
        <source>Name, agency or job</source>
        <translation>Enw, asiantaeth neu swydd</translation>
    </message>
    <message>
        <source>Find a practitioner by name, agency or job</source>
        <translation>Canfod ymarferydd yn ôl enw, asiantaeth neu swydd</translation>
    </message>
    <message>
        <source>Practitioners who can be asked</source>
        <translation>Ymarferwyr y gellir gofyn iddynt</translation>
    </message>
    <message>
        <source>Everybody of the directory is asked already, or nobody is in it yet.</source>
        <translation>Gofynnwyd eisoes i bawb yn y cyfeiriadur, neu nid oes neb ynddo eto.</translation>
    </message>
    <message>
        <source>No one called “%1”. Check the spelling, or add them.</source>
        <translation>Neb o&apos;r enw “%1”. Gwiriwch y sillafu, neu ychwanegwch y person.</translation>
    </message>
    <message>
        <source>Add somebody new…</source>
        <translation>Ychwanegu rhywun newydd…</translation>
    </message>
    <message>
        <source>Asked to come</source>
        <translation>Gofynnwyd iddynt ddod</translation>
    </message>
    <message>
        <source>&amp;Chair</source>
        <translation>&amp;Cadeirydd</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>C&amp;ofnodion</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Cadeirydd</translation>
    </message>
    <message>
        <source>Minute-taker</source>
        <translation>Cofnodwr</translation>
    </message>
    <message>
        <source>Nobody is asked yet. Choose people in the directory with Enter.</source>
        <translation>Ni ofynnwyd i neb eto. Dewiswch bobl yn y cyfeiriadur gydag Enter.</translation>
    </message>
    <message>
        <source>0 marks direct contact with every child, 1 to 9 with one. Space: said yes. Delete: take off.</source>
        <translation>Mae 0 yn nodi cyswllt uniongyrchol â phob plentyn, 1 i 9 ag un. Bylchwr: cytunodd. Delete: tynnu.</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Oherwydd</translation>
    </message>
    <message>
        <source>In what capacity this person is asked</source>
        <translation>Ym mha rôl y gofynnir i&apos;r person</translation>
    </message>
    <message>
        <source>Why this practitioner is asked</source>
        <translation>Pam y gofynnir i&apos;r ymarferydd</translation>
    </message>
    <message>
        <source>Quorum, child by child</source>
        <translation>Cworwm, fesul plentyn</translation>
    </message>
    <message>
        <source>Once children and people are chosen, the quorum of each child is forecast here.</source>
        <translation>Ar ôl dewis plant a phobl, rhagwelir cworwm pob plentyn yma.</translation>
    </message>
    <message numerus="yes">
        <source>%n key agencies not asked</source>
        <translation>
            <numerusform>Gofynnwyd i bob asiantaeth allweddol</numerusform>
            <numerusform>Ni ofynnwyd i 1 asiantaeth allweddol</numerusform>
            <numerusform>Ni ofynnwyd i %n asiantaeth allweddol</numerusform>
            <numerusform>Ni ofynnwyd i %n asiantaeth allweddol</numerusform>
            <numerusform>Ni ofynnwyd i %n asiantaeth allweddol</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cadair::ui::WhySheet</name>
    <message>
        <source>Through the meeting</source>
        <translation>Drwy’r cyfarfod</translation>
    </message>
    <message>
        <source>What the procedure says</source>
        <translation>Beth mae’r weithdrefn yn ei ddweud</translation>
    </message>
    <message>
        <source>Quorum for %1</source>
        <translation>Cworwm ar gyfer %1</translation>
    </message>
    <message>
        <source>Judged for each child, from who is in the room now.</source>
        <translation>Bernir ar gyfer pob plentyn, o bwy sydd yn yr ystafell nawr.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>There, but not as practitioners: %1.</source>
        <translation>Yno, ond nid fel ymarferwyr: %1.</translation>
    </message>
    <message>
        <source>Open in Procedures</source>
        <translation>Agor yn y Gweithdrefnau</translation>
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
