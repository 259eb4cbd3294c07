#pragma once

#include "core/documents/document.h"
#include "core/workflow/openconference.h"

namespace cadair {

// From the issued letter to its envelope, and what became of it there.

/// What stops a letter that was issued from leaving as it is.
enum class EnvelopeFault {
    Void,           ///< the recipient's address or exclusion is another than it was when the letter was issued
    GivesAway,      ///< what must not reach this reader has been recorded since, and stands in it
    NoAddress,      ///< there is nowhere to send it
    Unsafe          ///< it was answered since that it is not safe to send it
};
constexpr auto wordsOf(EnvelopeFault)
{
    using enum EnvelopeFault;
    return std::array{Word<EnvelopeFault>{Void, u"void"}, Word<EnvelopeFault>{GivesAway, u"gives-away"},
                      Word<EnvelopeFault>{NoAddress, u"no-address"},
                      Word<EnvelopeFault>{Unsafe, u"unsafe"}};
}

/// Everything issued for one recipient that has not left yet: what goes into one envelope.
struct Envelope {
    ParticipantId to;
    QString name;
    QString address;                        ///< lines parted by '\n', as it would be confirmed
    SendingWay way = SendingWay::Post;      ///< as it was answered to be safe, else as the person asked
    bool answered = false;                  ///< somebody said that this way is safe
    std::vector<LetterId> letters;
    std::vector<ComposedDocument> documents; ///< the exact texts
    std::optional<EnvelopeFault> fault;     ///< it stays here
};

/// The envelopes still to be filled, in the order of the list of participants.
std::vector<Envelope> envelopesDue(const Office& office, const ConferenceId& conference);

/// The sheet that lies on top: name, address as confirmed today where it goes there, how it goes, what is enclosed.
ComposedDocument coverSheetFor(const Office& office, const ConferenceId& conference, const ParticipantId& to,
                               const std::vector<Enclosure>& enclosures, SendingWay way = SendingWay::Post);

/// One envelope has left: each of its letters is logged, in one transaction. Refused where something stops it.
StepResult logEnvelope(const Office& office, const ConferenceId& conference, const ParticipantId& to, SendingWay way);

/// A letter came back, and why; it is due again.
StepResult noteReturned(const Office& office, const ConferenceId& conference, const DispatchId& dispatch, QDate on, const QString& why);
/// Its receipt was confirmed: time for amendments runs from there where the letter is the minutes.
StepResult noteReceipt(const Office& office, const ConferenceId& conference, const DispatchId& dispatch, QDate on);

/// One line of the log: a letter that was issued, and each time it left.
struct DispatchLine {
    Letter letter;
    QString name;
    int version = 1;                        ///< of the minutes in it; 1 for everything else
    std::optional<Dispatch> dispatch;       ///< empty: issued, and still here
};
std::vector<DispatchLine> dispatchLog(const OpenConference& open);

} // namespace cadair
