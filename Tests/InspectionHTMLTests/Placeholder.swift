import InspectionHTML
import Testing
