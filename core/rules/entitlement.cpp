#include "core/rules/entitlement.h"

#include "core/rules/exclusion.h"
#include "core/rules/representation.h"

#include <algorithm>

namespace cadair {

using namespace Qt::StringLiterals;

namespace {

/// The word a distribution table has for somebody in this capacity; empty for who only writes the minutes.
QString recipientWord(Capacity capacity)
{
    switch (capacity) {
    case Capacity::Chair: return u"chair"_s;
    case Capacity::MinuteTaker: return {};
    case Capacity::Practitioner: return u"practitioners"_s;
    case Capacity::Parent: return u"parents"_s;
    case Capacity::Carer: return u"carers"_s;
    case Capacity::Relative: return u"relatives"_s;
    case Capacity::Child: return u"children"_s;
    case Capacity::Supporter: return u"supporters"_s;
    case Capacity::Advocate: return u"advocates"_s;
    case Capacity::LegalRepresentative: return u"legal-representatives"_s;
    case Capacity::Interpreter: return u"interpreters"_s;
    case Capacity::Observer: return u"observers"_s;
    case Capacity::Guardian: return u"guardians"_s;
    case Capacity::FosterCarer: return u"foster-carers"_s;
    }
    Q_UNREACHABLE();
}

QString exclusionWord(const Exclusion& exclusion)
{
    return exclusion.extent == ExclusionExtent::Whole ? u"excluded-whole"_s : u"excluded-part"_s;
}

/// One person's copy of one document.
class Finding final {
public:
    Finding(const DocumentKey& document, const Participant& person, const CaseFile& file, const Procedure& procedure)
        : m_document(document), m_person(person), m_file(file), m_procedure(procedure)
    {
    }

    Entitled copy()
    {
        const QString word = recipientWord(m_person.capacity);
        const DistributionLine* keptOut = m_person.exclusion ? lineFor(exclusionWord(*m_person.exclusion)) : nullptr;
        m_line = word.isEmpty() ? nullptr : lineFor(word);
        if (!m_line && m_person.coreGroup)
            m_line = lineFor(u"core-group"_s);
        if (!m_line && keptOut && !(is(u"exclusion-notice") && m_person.exclusion->decided == ExclusionDecided::During))
            m_line = keptOut; // who is asked to leave a meeting that runs needs no letter to say so
        begin();
        if (word.isEmpty())
            return settle(CopyKind::None, ReasonCode::NotForThisReader);
        if (m_line && m_line->copy == CopyKind::None)
            return settle(CopyKind::None, isForTheChairAlone() ? ReasonCode::ChairOnlyReads : ReasonCode::NotForThisReader);
        if (!isAddressed())
            return m_found;
        if (is(u"minutes") && m_person.exclusion)
            return recordOfWhoWasKeptOut(keptOut);
        return byTheTable();
    }

private:
    bool is(QStringView document) const { return m_document.text() == document; }

    const DistributionLine* lineFor(const QString& word) const
    {
        const auto found = std::find_if(m_procedure.distribution.begin(), m_procedure.distribution.end(),
                                        [&](const DistributionLine& line) {
                                            return line.document == m_document && line.recipients.contains(word);
                                        });
        return found == m_procedure.distribution.end() ? nullptr : &*found;
    }

    void begin()
    {
        m_found.stated = m_line != nullptr;
        if (!m_line)
            return;
        m_found.rule = m_line->rule;
        m_found.due = m_line->due;
        m_found.condition = m_line->condition;
        for (const QString& word : m_line->recipients)
            if (const QString key = u"copy.%1.%2"_s.arg(m_document.text(), word); m_procedure.local.contains(key))
                m_found.local = key;
    }

    void because(ReasonCode code, const RuleId& rule = {})
    {
        m_found.reasons.push_back({.code = code, .rule = rule, .particulars = {}, .person = m_person.id, .child = {}});
    }

    Entitled settle(CopyKind copy, ReasonCode code)
    {
        m_found.copy = copy;
        because(code, m_found.rule);
        if (copy == CopyKind::Family)
            because(ReasonCode::FamilyCopy, m_found.rule);
        return m_found;
    }

    bool isForTheChairAlone() const
    {
        const DistributionLine* chairs = lineFor(u"chair"_s);
        return chairs && chairs->recipients.size() == 1;
    }

    /// Whether this person is one of those the document is for at all; says why where not.
    bool isAddressed()
    {
        const bool byOffice = m_person.capacity == Capacity::Chair || (m_line && m_line->recipients.contains(u"core-group"_s))
                              || is(u"exclusion-notice") || is(u"childs-plan");
        if (byOffice)
            return true;
        if (is(u"invitation")) {
            const bool begun = m_file.conference.startedAt.has_value(); // whoever came to the door later was never invited
            if (keptOutBeforehand(m_person)) {
                settle(CopyKind::None, ReasonCode::KeptOutOfWhole);
                return false;
            }
            if (m_person.invited || !begun)
                return true;
        } else if (m_person.invited || m_person.exclusion || cameAtAll(m_person)) {
            return true;
        }
        settle(CopyKind::None, ReasonCode::NeitherInvitedNorThere);
        return false;
    }

    Entitled byTheTable()
    {
        if (waitsForTheChair(m_person.capacity))
            return settle(CopyKind::ChairDecides, ReasonCode::ChairsWord);
        if (!m_line)
            return settle(CopyKind::NotStated, ReasonCode::CopyNotStated);
        switch (m_line->copy) {
        case CopyKind::ChairDecides: return settle(CopyKind::ChairDecides, ReasonCode::ChairsWord);
        case CopyKind::NotStated: return settle(CopyKind::NotStated, ReasonCode::CopyNotStated);
        case CopyKind::ChildsPage: return settle(CopyKind::ChildsPage, ReasonCode::ChildsOwnCopy);
        case CopyKind::Full:
        case CopyKind::Family:
        case CopyKind::AttendedPart:
        case CopyKind::None: break;
        }
        return settle(m_line->copy, m_person.exclusion ? keptOutCode() : ReasonCode::AttendedOrInvited);
    }

    ReasonCode keptOutCode() const
    {
        return m_person.exclusion->extent == ExclusionExtent::Part ? ReasonCode::KeptOutOfPart : ReasonCode::KeptOutOfWhole;
    }

    /// The minutes for somebody kept out: what the chair said. Where nobody has, a place that leaves it to the chair waits,
    /// and a place without a word on it says nothing here either.
    Entitled recordOfWhoWasKeptOut(const DistributionLine* keptOut)
    {
        const ExclusionRule& rule = m_procedure.exclusion;
        const bool part = m_person.exclusion->extent == ExclusionExtent::Part;
        const std::optional<ExclusionRecord> record = m_person.exclusion->record;
        const RuleId chairs = part ? rule.partRecordChoiceRule : rule.wholeRecordRule;
        because(keptOutCode(), keptOut ? keptOut->rule : RuleId());
        if (!keptOut && (!record || record == ExclusionRecord::Whole))
            return byTheTable();
        m_found.stated = keptOut != nullptr;
        m_found.due = m_line ? m_line->due : std::nullopt;
        m_found.condition.clear();
        m_found.rule = chairs;
        if (record == ExclusionRecord::None && recordByRight(m_person, m_procedure)) {
            m_found.rule = rule.partRecordByRightRule;
            because(ReasonCode::RecordByRight, m_found.rule);
            return settle(CopyKind::ChairDecides, ReasonCode::ChairsWord);
        }
        if (record == ExclusionRecord::None)
            return settle(CopyKind::None, ReasonCode::NotForThisReader);
        if (!record || waitsForTheChair(m_person.capacity))
            return settle(CopyKind::ChairDecides, ReasonCode::ChairsWord);
        if (record == ExclusionRecord::AttendedPart) {
            m_found.copy = CopyKind::AttendedPart;
            m_found.rule = part && keptOut ? keptOut->rule : chairs;
            return m_found;
        }
        m_found.copy = isFamily(m_person) ? CopyKind::Family : CopyKind::Full;
        if (m_found.copy == CopyKind::Family)
            because(ReasonCode::FamilyCopy, m_found.rule);
        return m_found;
    }

    const DocumentKey& m_document;
    const Participant& m_person;
    const CaseFile& m_file;
    const Procedure& m_procedure;
    const DistributionLine* m_line = nullptr;
    Entitled m_found;
};

} // namespace

Entitled entitledCopy(const DocumentKey& document, const Participant& person, const CaseFile& file,
                      const Procedure& procedure)
{
    return Finding(document, person, file, procedure).copy();
}

bool waitsForTheChair(Capacity capacity)
{
    switch (capacity) {
    case Capacity::Supporter:
    case Capacity::Advocate:
    case Capacity::LegalRepresentative:
    case Capacity::Interpreter:
    case Capacity::Observer: return true;
    case Capacity::Chair:
    case Capacity::MinuteTaker:
    case Capacity::Practitioner:
    case Capacity::Parent:
    case Capacity::Carer:
    case Capacity::Relative:
    case Capacity::Child:
    case Capacity::Guardian:
    case Capacity::FosterCarer: return false;
    }
    Q_UNREACHABLE();
}

bool isFamily(const Participant& person)
{
    switch (person.capacity) {
    case Capacity::Parent:
    case Capacity::Carer:
    case Capacity::Relative:
    case Capacity::Child:
    case Capacity::FosterCarer: return true;
    case Capacity::Chair:
    case Capacity::MinuteTaker:
    case Capacity::Practitioner:
    case Capacity::Supporter:
    case Capacity::Advocate:
    case Capacity::LegalRepresentative:
    case Capacity::Interpreter:
    case Capacity::Observer:
    case Capacity::Guardian: return false;
    }
    Q_UNREACHABLE();
}

} // namespace cadair
