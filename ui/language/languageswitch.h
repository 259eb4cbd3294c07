#pragma once

#include "core/base/language.h"

#include <QObject>
#include <QTranslator>

#include <memory>
#include <vector>

class QSettings;

namespace cadair::ui {

/// Owns the catalogues of the screen's language and swaps them: the old ones go before the new ones come. Also sets the
/// default QLocale. Every open widget hears of it by QEvent::LanguageChange before setLanguage() returns.
class LanguageSwitch final : public QObject {
    Q_OBJECT
public:
    explicit LanguageSwitch(Language first, QObject* parent = nullptr);
    ~LanguageSwitch() override;

    Language language() const { return m_language; }
    void setLanguage(Language language);
    void toggle();

    /// The language kept in the person's settings; without one, Welsh on a Welsh desktop, else English.
    static Language remembered(const QSettings& settings);
    static void remember(QSettings& settings, Language language);

Q_SIGNALS:
    void languageChanged(cadair::Language language);

private:
    void load();
    void remove();

    Language m_language;
    std::vector<std::unique_ptr<QTranslator>> m_catalogues;
};

/// The language now on the screen (from the default QLocale, which LanguageSwitch sets).
Language screenLanguage();

} // namespace cadair::ui
