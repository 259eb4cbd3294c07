#include "core/wording/honouring.h"

#include "core/wording/joining.h"
#include "core/wording/keynames.h"
#include "core/wording/namesofrules.h"

#include <algorithm>

namespace cadair {
using namespace Qt::StringLiterals;

namespace {

/// What a document of the profile is called, whatever follows its name.
QString documentOf(const QString& name, const Phrasebook& book)
{
    const auto key = DocumentKey::parse(name.section(u'/', 0, 0));
    return key ? nameOfDocument(*key, book) : name;
}

QString agendaTitle(const QString& name, const Procedure& procedure, const Phrasebook& book)
{
    for (const auto& [type, items] : procedure.agendas)
        for (const AgendaItem& item : items)
            if (item.key.text() == name)
                return item.title.in(book.language());
    return name;
}

/// The words of a line on the checklist: its heading, or the brief of the rule that carries it.
QString headingOf(const QString& group, const Rule& rule, const Procedure& procedure, const Phrasebook& book)
{
    const auto heading = procedure.groups.find(group);
    if (heading != procedure.groups.end())
        return heading->second.in(book.language());
    const auto carrier = std::find_if(procedure.rules.begin(), procedure.rules.end(), [&](const Rule& each) { return each.group == group; });
    return (carrier == procedure.rules.end() ? rule : *carrier).brief.in(book.language());
}

QString checklistLine(const QString& group, const Rule& rule, const Procedure& procedure, const Phrasebook& book)
{
    const char* source = rule.attention == Attention::Tick ? QT_TRANSLATE_NOOP("Phrasebook", "Asked on the checklist “%1”: %2")
                                                           : QT_TRANSLATE_NOOP("Phrasebook", "A line of the checklist “%1”: %2");
    return book.phrase(source, {nameOf(rule.moment, book), headingOf(group, rule, procedure, book)});
}

} // namespace

QString honouredLine(const Honoured& way, const Rule& rule, const Procedure& procedure, const Phrasebook& book)
{
    const QString brief = rule.brief.in(book.language());
    switch (way.kind) {
    case HonouredKind::Limit: {
        const auto limit = TimescaleKey::parse(way.name);
        return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "A time limit, counted for you: %1"),
                           {limit ? nameOfLimit(*limit, book) : way.name});
    }
    case HonouredKind::Function:
        return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "Judged by the program wherever it bears on a step: %1"), {brief});
    case HonouredKind::Check:
        return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "A check the program makes: %1"), {brief});
    case HonouredKind::Content:
        return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "%1: not issued without it"), {documentOf(way.name, book)});
    case HonouredKind::Copy:
        return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "The list of copies follows it: %1"), {documentOf(way.name, book)});
    case HonouredKind::Agenda:
        return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "An item of the agenda: %1"), {agendaTitle(way.name, procedure, book)});
    case HonouredKind::Checklist:
        return checklistLine(way.name, rule, procedure, book);
    case HonouredKind::Browser:
        return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "For information: it is found here and behind “Why?”"));
    }
    Q_UNREACHABLE();
}

QString whereItStands(const Rule& rule, const Procedure& procedure, const Phrasebook& book)
{
    const auto source = std::find_if(procedure.documents.begin(), procedure.documents.end(),
                                     [&](const SourceDocument& each) { return each.key == rule.document; });
    const QString title = source == procedure.documents.end() ? rule.document : source->title.in(book.language());
    if (rule.paragraph.isEmpty())
        return title;
    QString lines = rule.paragraph;
    const bool one = !lines.contains(u'-') && !lines.contains(u',');
    lines.replace(u'-', u'–').replace(u","_s, u", "_s);
    const char* phrase = one ? QT_TRANSLATE_NOOP("Phrasebook", "%1, line %2") : QT_TRANSLATE_NOOP("Phrasebook", "%1, lines %2");
    return book.phrase(phrase, {title, lines});
}

QString restoredMark(const Phrasebook& book)
{
    return book.phrase(QT_TRANSLATE_NOOP("Phrasebook", "Restored text: the published document has lost its list here."));
}

QString markedText(const Rule& rule, const Phrasebook& book)
{
    const QString text = rule.text.in(book.language());
    return rule.restored ? text + u' ' + restoredMark(book) : text;
}

} // namespace cadair
