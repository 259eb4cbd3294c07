#include "ui/language/languageswitch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QSettings>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

QLocale localeOf(Language language)
{
    return language == Language::Welsh ? QLocale(QLocale::Welsh, QLocale::UnitedKingdom)
                                       : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

LanguageSwitch::LanguageSwitch(Language first, QObject* parent) : QObject(parent), m_language(first)
{
    load();
}

LanguageSwitch::~LanguageSwitch()
{
    remove();
}

void LanguageSwitch::setLanguage(Language language)
{
    if (language == m_language)
        return;
    remove();
    m_language = language;
    load();
    // The change is posted to each window; let it arrive now, so that nobody sees or tests a mixed screen.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LanguageChange);
    Q_EMIT languageChanged(language);
}

void LanguageSwitch::toggle()
{
    setLanguage(m_language == Language::English ? Language::Welsh : Language::English);
}

Language LanguageSwitch::remembered(const QSettings& settings)
{
    const QString word = settings.value(u"language"_s).toString();
    if (const auto known = fromWord<Language>(word))
        return *known;
    return QLocale::system().language() == QLocale::Welsh ? Language::Welsh : Language::English;
}

void LanguageSwitch::remember(QSettings& settings, Language language)
{
    settings.setValue(u"language"_s, wordOf(language));
}

void LanguageSwitch::load()
{
    QLocale::setDefault(localeOf(m_language));
    const QStringList names =
        m_language == Language::Welsh ? QStringList{u"qtbase_cy"_s, u"cadair_cy"_s} : QStringList{u"cadair_en"_s};
    for (const QString& name : names) {
        auto catalogue = std::make_unique<QTranslator>();
        if (catalogue->load(u":/i18n/"_s + name + u".qm"_s)) {
            QCoreApplication::installTranslator(catalogue.get());
            m_catalogues.push_back(std::move(catalogue));
        }
    }
}

void LanguageSwitch::remove()
{
    for (const auto& catalogue : m_catalogues)
        QCoreApplication::removeTranslator(catalogue.get());
    m_catalogues.clear();
}

Language screenLanguage()
{
    return QLocale().language() == QLocale::Welsh ? Language::Welsh : Language::English;
}

} // namespace cadair::ui

#include "moc_languageswitch.cpp"
