#include "ui/widgets/languagebox.h"

#include "core/wording/namesofpeople.h"
#include "ui/language/languageswitch.h"

#include <QEvent>

namespace cadair::ui {

using namespace Qt::StringLiterals;

namespace {

/// The languages offered, most asked for first; others are named when they are met.
const QStringList offered{u""_s,   u"cy"_s, u"en"_s, u"pl"_s, u"uk"_s, u"ro"_s, u"pt"_s, u"bfi"_s, u"ar"_s, u"bn"_s, u"bg"_s, u"zh"_s, u"cs"_s,
                          u"fr"_s, u"gu"_s, u"hu"_s, u"it"_s, u"ku"_s, u"lv"_s, u"lt"_s, u"fa"_s,  u"pa"_s, u"ru"_s, u"sk"_s, u"so"_s, u"es"_s,
                          u"sq"_s, u"tr"_s, u"ur"_s, u"vi"_s};

} // namespace

LanguageBox::LanguageBox(QWidget* parent) : QComboBox(parent)
{
    for (const QString& tag : offered)
        addItem(QString(), tag);
    refreshTexts();
}

QString LanguageBox::tag() const
{
    return currentData().toString();
}

void LanguageBox::setTag(const QString& tag)
{
    if (findData(tag) < 0)
        addItem(nameOfLanguage(tag, screenLanguage()), tag);
    setCurrentIndex(findData(tag));
}

void LanguageBox::changeEvent(QEvent* event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refreshTexts();
}

void LanguageBox::refreshTexts()
{
    for (int i = 0; i < count(); ++i) {
        const QString tag = itemData(i).toString();
        setItemText(i, tag.isEmpty() ? tr("Not asked yet") : nameOfLanguage(tag, screenLanguage()));
    }
}

} // namespace cadair::ui

#include "moc_languagebox.cpp"
