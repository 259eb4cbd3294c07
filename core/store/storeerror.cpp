#include "core/store/storeerror.h"

namespace cadair {

StoreError::StoreError(StoreFailure failure, QString said)
    : kind(failure)
    , detail(std::move(said))
    , m_what(detail.toUtf8())
{
}

} // namespace cadair
