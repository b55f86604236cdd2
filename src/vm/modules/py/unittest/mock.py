"""Objects that stand in for others and remember how they were used."""

import _mock
from _mock import (
    ANY, AsyncMock, DEFAULT, FILTER_DIR, MagicMock, Mock, NonCallableMagicMock, NonCallableMock, PropertyMock, call,
    create_autospec, mock_open, patch, seal, sentinel,
)
