#include "core/procedure/vocabulary.h"

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

QStringList words(const QString& line)
{
    return line.simplified().split(u' ');
}

} // namespace

QStringList eventWords()
{
    return words(uR"(strategy-discussion transfer-notification permanent-move-known transfer-out-notification
        lac-review-decision expected-delivery birth concern-notification epo-expiry assessment-order-concluded
        not-proceeded first-core-group core-group visit minutes-received minutes-discussed plan-ended extension
        conference conference-end conference-held-inquorate initial-conference pre-birth-conference previous-review
        previous-core-group previous-visit minutes-sent sent received requested
        transfer-conference support-plan-review amendments review date-moved)"_s);
}

QStringList whenWords()
{
    return words(uR"(unborn late exclusion police-investigation child-may-attend child-not-attending
        family-not-attending no-plan plan-made hospital-stay failed-visits obstacle immediate-concern observer
        outside-ordinary-hours inquorate looked-after review recording-request supporter harm-continues dissent
        ending-without-review plan-ended court-order exploitation)"_s);
}

QStringList conditionWords()
{
    return whenWords()
        + words(uR"(anchor-known late-pregnancy-notice plan-in-force not-proceeded held-inquorate child-in-interests
               child-appropriate apologies parent-known-to-adult-services on-request parent-agrees move-known)"_s);
}

QStringList audienceWords()
{
    return words(
        u"parents children chair attendees invitees practitioners family core-group excluded everyone adults"_s);
}

QStringList recipientWords()
{
    return words(uR"(parents carers relatives children practitioners invited-absent supporters advocates
        legal-representatives interpreters observers guardians foster-carers chair core-group social-care-manager
        excluded-whole excluded-part receiving-authority originating-authority initial-invitees exploitation-group
        adult-services police custodian)"_s);
}

QStringList documentWords()
{
    return words(uR"(invitation exclusion-notice social-work-report agency-report police-report assessment-report
        decision-letter outline-plan child-protection-plan childs-plan written-agreement minutes core-group-notes
        plan-ended-notice transfer-notice no-plan-support recording-agreement)"_s);
}

QStringList inquorateGroundWords()
{
    return words(u"few-contacts sufficient-information delay-detrimental"_s);
}

QStringList exclusionGroundWords()
{
    return words(uR"(welfare risk-to-others bail-conditions violence child-request intimidation
        confidential-information family-conflict effectiveness)"_s);
}

QStringList endingGroundWords()
{
    return words(u"no-longer-at-risk moved eighteen died left-uk care-order"_s);
}

QStringList categoryWords()
{
    return words(u"physical emotional sexual neglect"_s);
}

QStringList dutiesIfNotHeld()
{
    return words(u"new-date interim-plan review-existing-plan"_s);
}

QStringList dutiesIfHeld()
{
    return words(u"interim-safeguards early-review"_s);
}

QStringList phaseWords()
{
    return words(u"information analysis plan"_s);
}

QStringList termWords()
{
    return words(uR"(enquiry strategy-discussion conference initial-conference pre-birth-conference review-conference
        transfer-in-conference first-review later-review plan outline-plan support-plan register on-register minutes
        lead-social-worker core-group social-care social-care-report chair chair-service administrator looked-after)"_s);
}

QStringList timescaleWords()
{
    return words(uR"(initial-conference pre-birth-conference transfer-in-conference transfer-out-conference
        transfer-out-notice first-review later-review early-review first-core-group second-core-group later-core-group
        birth-core-group visit exclusion-request minutes-discussed amendments reconvened-conference
        conference-after-lac-review conference-after-assessment-order conference-before-epo-expiry
        support-plan-review)"_s);
}

QStringList senderWords()
{
    return words(u"chair administrator social-worker lead-social-worker social-care agencies police custodian"_s);
}

} // namespace cadair
