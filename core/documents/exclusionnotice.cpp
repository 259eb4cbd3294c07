#include "core/documents/composing.h"

#include "core/rules/entitlement.h"
#include "core/wording/dates.h"
#include "core/wording/joining.h"
#include "core/wording/keynames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cadair {

namespace {

const ExclusionVerdict* verdictFor(const Composing& composing)
{
    const auto& all = composing.from.judgements.exclusions;
    const auto found = std::find_if(all.begin(), all.end(), [&](const ExclusionVerdict& verdict) { return verdict.person == composing.reader.id; });
    return found == all.end() ? nullptr : &*found;
}

/// The ground in the procedure's words, in general words where the procedure lists none. Never the evidence for it.
QString groundText(const Composing& composing, const Exclusion& exclusion)
{
    if (!exclusion.ground)
        return {};
    for (const ExclusionGround& ground : composing.from.procedure.exclusion.grounds)
        if (ground.ground == *exclusion.ground)
            return composing.local(ground.text);
    const auto& words = composing.from.templates.words(composing.language);
    const auto found = words.find(u"ground."_s + exclusion.ground->text());
    return found == words.end() ? QString() : found->second;
}

QString timesOf(const Composing& composing, const Exclusion& exclusion)
{
    if (exclusion.extent == ExclusionExtent::Whole || !exclusion.from)
        return {};
    return exclusion.to ? timeRange(*exclusion.from, *exclusion.to) : composing.word(u"exclusion.from", clockTime(*exclusion.from));
}

/// Titles of the items the person is not there for, where the chair named some.
std::vector<Fields> itemsOf(const Composing& composing)
{
    QStringList titles;
    const auto agenda = composing.from.procedure.agendas.find(composing.from.file.conference.type);
    for (const ExclusionRequest& request : composing.from.record.dossier.exclusionRequests)
        if (request.person == composing.reader.id && request.settled == ExclusionSettled::Part && agenda != composing.from.procedure.agendas.end())
            for (const AgendaItem& item : agenda->second)
                if (std::find(request.items.begin(), request.items.end(), item.key) != request.items.end())
                    titles << item.title.in(composing.language);
    return textList(titles);
}

/// How the person hears what came of it: a letter where they have one coming, and the record the chair gave them.
std::vector<Fields> outcomeOf(const Composing& composing, const Exclusion& exclusion)
{
    const Entitled letter = entitledCopy(documents::decisionLetter(), composing.reader, composing.from.file, composing.from.procedure);
    QStringList told;
    if (letter.copy != CopyKind::None)
        told << composing.word(letter.copy == CopyKind::ChairDecides ? u"exclusion.told.by-chair" : u"exclusion.told.by-letter");
    return told.isEmpty() ? std::vector<Fields>() : textList(told << (exclusion.record ? composing.word(QString(u"exclusion.told."_s + wordOf(*exclusion.record))) : QString()));
}

/// Which field of the notice a reason of the verdict is about; empty for what concerns the chair alone.
QString fieldOf(ReasonCode code)
{
    static const std::map<ReasonCode, QString> fields{
        {ReasonCode::ExclusionGroundMissing, u"ground"_s},     {ReasonCode::ExclusionGroundNotListed, u"ground"_s},
        {ReasonCode::GroundOnlyDuring, u"ground"_s},           {ReasonCode::GroundOnlyWhileChildThere, u"ground"_s},
        {ReasonCode::EvidenceMissing, u"evidence"_s},          {ReasonCode::RecordNotDecided, u"record"_s},
        {ReasonCode::RecordByRight, u"record"_s},
    };
    const auto found = fields.find(code);
    return found == fields.end() ? QString() : found->second;
}

} // namespace

void addWhatIsUnsettled(ComposedDocument& composed, const Composing& composing)
{
    const ExclusionVerdict* verdict = verdictFor(composing);
    if (!verdict || verdict->outcome == Outcome::Satisfied || verdict->outcome == Outcome::NotStated)
        return;
    for (const Reason& reason : verdict->reasons) {
        const QString field = fieldOf(reason.code);
        const bool known = std::any_of(composed.missing.begin(), composed.missing.end(), [&](const MissingField& missing) { return missing.field == field; });
        if (!field.isEmpty() && !known)
            composed.missing.push_back({field, reason.rule, {}});
    }
}

Fields exclusionNoticeFields(const Composing& composing)
{
    const Exclusion exclusion = composing.reader.exclusion.value_or(Exclusion());
    Fields fields = meetingFields(composing);
    fields.on(u"whole"_s, exclusion.extent == ExclusionExtent::Whole);
    fields.on(u"part"_s, exclusion.extent == ExclusionExtent::Part);
    fields.line(u"times"_s, timesOf(composing, exclusion));
    fields.list(u"items"_s, itemsOf(composing));
    fields.line(u"ground"_s, groundText(composing, exclusion));
    const auto& by = composing.from.judgements.answersBy;
    fields.line(u"views-by"_s, by ? dateWithWeekday(*by, composing.book) : QString());
    fields.list(u"told"_s, outcomeOf(composing, exclusion));
    QStringList reports;
    if (const ExclusionVerdict* verdict = verdictFor(composing))
        for (const DocumentKey& report : verdict->entitled)
            reports << nameOfDocument(report, composing.book);
    fields.list(u"entitled"_s, textList(reports));
    fields.list(u"social-workers"_s, socialWorkers(composing));
    fields.paragraphs(u"complaint"_s, composing.local(composing.from.procedure.complaint));
    return fields;
}

} // namespace cadair
