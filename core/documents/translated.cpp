#include "core/documents/translated.h"

#include "core/casework/writtentexts.h"

#include <QHash>

namespace cadair {

TranslatedSources::TranslatedSources(const DocumentSources& sources, Language language) : m_original(sources)
{
    QHash<QString, QString> texts;
    for (const Translation& translation : sources.translations ? *sources.translations : std::vector<Translation>())
        if (translation.into == language)
            texts.insert(translation.source, translation.text);
    if (texts.isEmpty())
        return;
    m_file = sources.file;
    m_record = sources.record;
    const auto putInto = [&texts](QString& text, TextPlace) {
        if (const auto found = texts.constFind(text); found != texts.constEnd())
            text = *found;
    };
    visitTextsOfFile(*m_file, putInto);
    visitTextsOfRecord(m_record, putInto);
    for (MinutesVersion& version : m_record.dossier.copies.versions)
        for (MinutesParagraph& paragraph : version.paragraphs) // what has changed since is told in the same language
            putInto(paragraph.text, TextPlace::Minutes);
    m_translated.emplace(DocumentSources{*m_file, m_record, sources.procedure, sources.agencies, sources.templates, sources.judgements, sources.letterhead,
                                         nullptr, sources.ending, sources.support});
}

} // namespace cadair
