#include "core/documents/compose.h"

#include "core/documents/kinds.h"
#include "core/documents/logo.h"
#include "core/documents/recipients.h"
#include "core/documents/translated.h"
#include "core/documents/withheldpassages.h"
#include "core/documents/withheldvalues.h"
#include "core/rules/contents.h"
#include "core/rules/copychoice.h"
#include "core/rules/disclosure.h"
#include "core/rules/representation.h"
#include "core/wording/dates.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cadair {

namespace {

/// Which of the two languages a paper is in, and what is open about that. Anything but Welsh is read in English.
std::pair<Language, LanguageMatter> paperLanguage(const QString& tag)
{
    const QString primary = tag.section(u'-', 0, 0).toLower();
    if (primary == u"cy")
        return {Language::Welsh, LanguageMatter::None};
    if (primary == u"en")
        return {Language::English, LanguageMatter::None};
    return {Language::English, primary.isEmpty() ? LanguageMatter::NotAsked : LanguageMatter::ThirdLanguage};
}

void putSizes(Fields& fields, int pointSize)
{
    const auto sized = [&](double ofTwelve) { return QString::number(ofTwelve * pointSize / 12.0, 'g', 4); };
    fields.line(u"size-body"_s, sized(12));
    fields.line(u"size-heading"_s, sized(17));
    fields.line(u"size-section"_s, sized(13));
    fields.line(u"size-small"_s, sized(10.5));
    fields.line(u"size-head"_s, sized(14));
}

void putHead(Fields& fields, const Composing& composing)
{
    const Letterhead& head = composing.from.letterhead;
    const Language other = composing.language == Language::Welsh ? Language::English : Language::Welsh;
    const bool both = head.bilingual && head.name.has(other);
    fields.line(u"head-name"_s, head.name.in(composing.language));
    fields.line(u"head-line"_s, head.line.in(composing.language));
    fields.line(u"other-head-name"_s, both ? head.name.in(other) : QString());
    fields.line(u"other-head-line"_s, both ? head.line.in(other) : QString());
    const QSize logo = logoSizeOnPaper(head.logo);
    fields.line(u"logo"_s, logo.isEmpty() ? QString() : QString::fromLatin1(head.logo.toBase64()));
    fields.line(u"logo-column"_s, QString::number(logo.width() + 16)); // with the gap before the name
    fields.line(u"logo-width"_s, QString::number(logo.width()));
    fields.line(u"logo-height"_s, QString::number(logo.height()));
    fields.line(u"phone"_s, head.phone);
    fields.line(u"email"_s, head.email);
    fields.on(u"bilingual"_s, head.bilingual || composing.language == Language::Welsh);
}

void putReader(Fields& fields, const Composing& composing)
{
    const Participant& reader = composing.reader;
    fields.line(u"to-name"_s, reader.name);
    fields.line(u"dear"_s, reader.calledName.trimmed().isEmpty() ? reader.name : reader.calledName);
    QStringList address = reader.address.split(u'\n', Qt::SkipEmptyParts);
    if (reader.capacity == Capacity::Child)
        address = QStringList{composing.word(u"by-hand")};
    else if (address.join(QString()).trimmed().isEmpty())
        address = QStringList{reader.email};
    if (reader.capacity == Capacity::Practitioner && !textList(address).empty()) {
        const bool named = asLine(address.front()) == asLine(reader.agencyName); // the address begins with the agency already
        address.prepend(named ? reader.job : composing.whoIs(reader));
    }
    fields.list(u"address"_s, textList(address));
}

QString chairName(const Composing& composing)
{
    if (composing.request.document == documents::planEnded() && composing.from.ending && !composing.from.ending->decidedBy.isEmpty())
        return composing.from.ending->decidedBy;
    if (composing.request.document == documents::decisionLetter() || documents::isPlan(composing.request.document))
        for (const Subject* subject : composing.children)
            if (const Decision* decision = composing.from.record.decisionFor(subject->child.id);
                decision && !decision->decidedBy.trimmed().isEmpty())
                return decision->decidedBy;
    for (const Participant& person : composing.from.file.participants)
        if (person.capacity == Capacity::Chair)
            return person.name;
    return {};
}

/// The field in `fields` or in the entries of its lists; each place where it is empty is one thing missing.
void findEmpty(const Fields& fields, const QString& name, const RuleId& rule, std::vector<MissingField>& missing)
{
    if (fields.has(name)) {
        const bool known = std::any_of(missing.begin(), missing.end(), [&](const MissingField& one) {
            return one.field == name && one.child == fields.child(); // one empty field may be asked for by several rules
        });
        if (fields.isEmpty(name) && !known)
            missing.push_back({name, rule, fields.child()});
        return;
    }
    for (const auto& [list, entries] : fields.lists())
        for (const Fields& entry : entries)
            if (entry.has(name))
                findEmpty(entry, name, rule, missing);
}

/// The rule by which this document must hold `part` here; empty where none asks for it.
RuleId ruleFor(const QString& part, const std::vector<ContentLine>& due)
{
    const auto asks = std::find_if(due.begin(), due.end(), [&](const ContentLine& line) { return line.part.text() == part; });
    return part.isEmpty() || asks == due.end() ? RuleId() : asks->rule;
}

/// What this document must hold here and now.
std::vector<ContentLine> contentsDueOf(const Composing& composing)
{
    const DocumentSources& from = composing.from;
    const QDateTime now(composing.request.dated, QTime(23, 59));
    std::set<QString> circumstances = from.record.circumstances;
    if (!from.record.dissents.empty())
        circumstances.insert(u"dissent"_s);
    return contentsDue(composing.request.document, {from.file, from.procedure, now}, circumstances);
}

/// What the document lacks: fields that are empty, and parts the procedure asks of it that no template of it can give. A part
/// that only other readers' templates have a field for is not for this reader.
std::vector<MissingField> emptyFields(const Fields& fields, const FieldList& list, const Composing& composing)
{
    const DocumentSources& from = composing.from;
    const bool plan = documents::isPlan(composing.request.document); // judged child by child, by what is written of the plan
    const std::vector<ContentLine> due = plan ? std::vector<ContentLine>() : contentsDueOf(composing);
    std::vector<MissingField> missing;
    for (const RequiredField& required : list.required) {
        RuleId rule = ruleFor(required.part, due);
        if (rule.isEmpty() && required.name == u"complaint")
            rule = from.procedure.complaintRule;
        if (!rule.isEmpty() || !required.onlyByRule)
            findEmpty(fields, required.name, rule, missing);
    }
    const std::set<QString> given = from.templates.partsOf(composing.request.document.text());
    for (const ContentLine& line : due)
        if (!given.contains(line.part.text()))
            missing.push_back({line.part.text(), line.rule, {}});
    return missing;
}

ComposedDocument blank(const DocumentRequest& request)
{
    ComposedDocument composed{.document = request.document, .to = request.to};
    composed.copyNumber = request.copyNumber;
    composed.pointSize = request.pointSize;
    composed.sample = request.sample;
    return composed;
}

/// Letters stop at a death; the record of a conference does not.
void leaveOutTheDead(Composing& composing, ComposedDocument& composed)
{
    if (composing.request.document == documents::minutes() || composing.request.document == documents::coverSheet()
        || composing.request.document == documents::planEnded() // which may tell of it
        || documents::isSheet(composing.request.document)
        || composing.children.empty())
        return;
    std::erase_if(composing.children, [](const Subject* subject) { return subject->child.died.has_value(); });
    if (composing.children.empty())
        composed.missing.push_back({u"died"_s, {}, {}});
}

/// A plan speaks of the children who have one.
void leaveOutThoseWithoutPlan(Composing& composing, ComposedDocument& composed)
{
    if (!documents::isPlan(composing.request.document) || composing.children.empty())
        return;
    std::erase_if(composing.children,
                  [&](const Subject* subject) { return !keepsPlan(composing.from.record.decisionFor(subject->child.id)); });
    if (composing.children.empty())
        composed.missing.push_back({u"plan"_s, {}, {}});
}

void putFrame(Fields& fields, const Composing& composing, const ComposedDocument& composed, const DocumentKind& kind)
{
    fields.line(u"title"_s, composed.title);
    fields.line(u"footer"_s, composed.footer);
    fields.line(u"page-of-pages"_s, composed.pageOfPages);
    fields.line(u"sample"_s, composed.sampleMark);
    fields.line(u"point-size"_s, QString::number(composed.pointSize));
    fields.on(u"letter"_s, kind.frame == DocumentFrame::Letter);
    fields.on(u"bare"_s, composed.document == documents::nameCards());
    fields.line(u"dated"_s, longDate(composing.request.dated, composing.book));
    fields.line(u"chair-name"_s, chairName(composing));
    fields.on(u"signed-by-chair"_s, kind.signedByChair);
    putSizes(fields, composed.pointSize);
    putHead(fields, composing);
    putReader(fields, composing);
}

/// What is said of the words in one language is not said again of those in the other.
void addOnce(ComposedDocument& composed, MissingField missing)
{
    if (std::find(composed.missing.begin(), composed.missing.end(), missing) == composed.missing.end())
        composed.missing.push_back(std::move(missing));
}

/// An address that this reader must not have stops the copy, whoever they are and wherever in the text it stands. What lies
/// on the table is read by everybody: there the addresses withheld from anybody count.
void stopWhatGivesAway(ComposedDocument& composed, const Participant& reader, const DocumentSources& from, QDate on, bool forTheTable)
{
    const QString text = composed.plainText + u'\n' + composed.footer;
    const std::vector<WithheldAddress> kept = forTheTable ? from.file.withheld : withheldFrom(reader, from.file.withheld, on);
    for (const WithheldAddress& withheld : kept) {
        if (!withheld.holdsOn(on) || !givesAway(text, withheld, from.file, from.agencies))
            continue;
        const auto* child = std::get_if<ChildId>(&withheld.owner);
        addOnce(composed, {u"withheld"_s, {}, child ? std::optional(*child) : std::nullopt});
    }
    if (!documents::isSheet(composed.document) && !heldValues(text, withheldSentences(composed.document, reader, from)).isEmpty())
        addOnce(composed, {u"withheld-passage"_s, {}, {}});
}

/// Who was kept out has the minutes that the chair has said; nothing goes while nobody has.
bool waitsForTheirRecord(const Participant& reader, const DocumentSources& from)
{
    if (!reader.exclusion)
        return false;
    const CopyKind copy = settledCopy(documents::minutes(), reader, from.file, from.procedure, from.record.dossier.copies).copy;
    const bool chosen = from.record.dossier.copies.choice(documents::minutes(), reader.id);
    const bool open = copy == CopyKind::ChairDecides || copy == CopyKind::NotStated || (!reader.exclusion->record && !chosen);
    return open || copy == CopyKind::None;
}

/// Whether this reader's copy holds all there is: readers of everything, where it is not of a part they attended.
bool isFull(const DocumentKey& document, const Participant& reader, const DocumentSources& from)
{
    return readsAll(reader)
           && (document != documents::minutes()
               || settledCopy(document, reader, from.file, from.procedure, from.record.dossier.copies).copy != CopyKind::AttendedPart);
}

/// Title, footer and file name. None of them names a family.
void putNames(ComposedDocument& composed, const Composing& composing, const DocumentKind& kind)
{
    const DocumentRequest& request = composing.request;
    composed.title = composing.word(QString(u"title."_s + request.document.text()));
    const QString copy = QString::number(request.copyNumber);
    switch (kind.frame) {
    case DocumentFrame::Letter: composed.footer = composing.word(u"footer.copy", asLine(composing.reader.name), copy); break;
    case DocumentFrame::Record: composed.footer = composing.word(u"footer.copy-for", asLine(composing.reader.name), copy); break;
    case DocumentFrame::Sheet: composed.footer = composed.title; break;
    }
    composed.pageOfPages = composing.from.templates.word(composed.language, u"footer.pages"_s);
    composed.sampleMark = request.sample ? composing.word(u"sample") : QString();
    composed.fileName = u"%1-%2-%3"_s.arg(request.document.text(), wordOf(composed.language))
                            .arg(request.copyNumber, 2, 10, QLatin1Char('0'));
}

} // namespace

Letterhead letterheadOf(const Procedure& procedure)
{
    Letterhead head;
    head.name = procedure.title;
    // A place whose whole procedure is in Welsh too writes under both its names.
    head.bilingual = !procedure.rules.empty()
                     && std::all_of(procedure.rules.begin(), procedure.rules.end(),
                                    [](const Rule& rule) { return rule.text.has(Language::Welsh); });
    return head;
}

ComposedDocument composeDocument(const DocumentRequest& request, const DocumentSources& original)
{
    ComposedDocument composed = blank(request);
    const DocumentKind* kind = findKind(request.document);
    const Participant* reader = original.file.participant(request.to);
    if (!kind || !reader) {
        composed.missing.push_back({kind ? u"recipient"_s : u"not-composed"_s, {}, {}});
        return composed;
    }
    composed.recipientName = reader->name;
    composed.languageTag = request.language.isEmpty() ? reader->languages.papers : request.language;
    std::tie(composed.language, composed.languageMatter) = paperLanguage(composed.languageTag);

    const TranslatedSources translated(original, composed.language);
    const DocumentSources& sources = translated.sources();
    reader = sources.file.participant(request.to);
    Composing composing{request, sources, *reader, composed.language, Phrasebook(composed.language),
                        childrenFor(*reader, sources.file), isFamily(*reader), isFull(request.document, *reader, sources)};
    if (composing.children.empty())
        composed.missing.push_back({u"children"_s, {}, {}});
    leaveOutTheDead(composing, composed);
    leaveOutThoseWithoutPlan(composing, composed);
    if (request.document == documents::planEnded())
        leaveOutThoseWhosePlanGoesOn(composing, composed);
    if (request.document == documents::minutes() && waitsForTheirRecord(*reader, sources))
        composed.missing.push_back({u"excluded"_s, {}, {}}); // which part is theirs is the chair's to say

    putNames(composed, composing, *kind);

    Fields fields = kind->fields(composing);
    putFrame(fields, composing, composed, *kind);
    const QString name = templateFor(*kind, *reader, sources, request.dated);
    if (composed.missing.empty())
        composed.missing = emptyFields(fields, sources.templates.fields(name), composing);
    if (request.document == documents::exclusionNotice())
        addWhatIsUnsettled(composed, composing);
    if (request.document == documents::outlinePlan() && reader->capacity != Capacity::Child)
        addWhatThePlanLacks(composed, composing, contentsDueOf(composing));
    composed.bodyHtml = sources.templates.render(composed.language, name, fields);
    composed.plainText = plainTextOf(composed.bodyHtml);
    stopWhatGivesAway(composed, *reader, sources, request.dated, kind->forTheTable);
    if (&sources != &original) // nor in the words it was written in
        stopWhatGivesAway(composed, *reader, original, request.dated, kind->forTheTable);
    return composed;
}

std::vector<ComposedDocument> composeAll(const BatchRequest& request, const DocumentSources& sources)
{
    std::vector<ComposedDocument> composed;
    int copy = request.firstCopy;
    for (const Recipient& recipient : recipientsOf(request.document, sources.file, sources.procedure, sources.record.dossier)) {
        if (recipient.entitlement == Entitlement::ChairDecides && !request.chairSays.contains(recipient.id))
            continue;
        DocumentRequest one{.document = request.document, .to = recipient.id, .dated = request.dated};
        one.sample = request.sample;
        if (const auto size = request.pointSizes.find(recipient.id); size != request.pointSizes.end())
            one.pointSize = size->second;
        const auto languages = request.languages.find(recipient.id);
        for (const QString& language : languages == request.languages.end() ? QStringList{QString()} : languages->second) {
            one.language = language;
            one.copyNumber = copy++;
            ComposedDocument document = composeDocument(one, sources);
            document.entitlement = recipient.entitlement;
            document.rule = recipient.rule;
            composed.push_back(std::move(document));
        }
    }
    return composed;
}

} // namespace cadair
