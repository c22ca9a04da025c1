import InspectionText
import Testing
